namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>What a button of a check-in, or of what check-ins come to, does.</summary>
public enum CheckInVerb
{
    /// <summary>Shows the three questions, with what was answered before.</summary>
    Show,

    /// <summary>Sends the answer.</summary>
    Send,

    /// <summary>Passes this quarter over.</summary>
    Skip,

    /// <summary>Takes back that the words may be read.</summary>
    Withdraw,

    /// <summary>Asks not to be asked again.</summary>
    Stop,

    /// <summary>Asks to be asked again.</summary>
    Resume,

    /// <summary>Begins an experience with what was learned.</summary>
    Tell,

    /// <summary>Shows what help is needed as a question to a contact. Nothing is sent by it.</summary>
    Ask,

    /// <summary>Searches for what others did about what is hard.</summary>
    Search,

    /// <summary>Shows the numbers of a quarter.</summary>
    Totals,

    /// <summary>Shows the words that may be read.</summary>
    Words,
}

/// <summary>What the buttons do, in general.</summary>
public static class CheckInVerbs
{
    /// <summary>Whether a button only shows how things stand, and is answered anew each time.</summary>
    /// <param name="verb">The verb.</param>
    public static bool OnlyShows(this CheckInVerb verb) => verb is CheckInVerb.Show or CheckInVerb.Totals or CheckInVerb.Words;
}
