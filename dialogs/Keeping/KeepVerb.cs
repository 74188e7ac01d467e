namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>What a button about keeping lessons alive does.</summary>
public enum KeepVerb
{
    /// <summary>Says that a lesson still holds.</summary>
    Confirm,

    /// <summary>Says that a lesson does not hold any more, and what has changed.</summary>
    NoLonger,

    /// <summary>Says that somebody else should stand for a lesson.</summary>
    GiveBack,

    /// <summary>Stands for a lesson from now on.</summary>
    TakeOver,

    /// <summary>Does not want to stand for a lesson.</summary>
    Decline,

    /// <summary>Shows what a lesson in a list says.</summary>
    Read,

    /// <summary>Shows a list.</summary>
    List,

    /// <summary>Shows the form on which to say what is wrong with a lesson.</summary>
    Report,

    /// <summary>Says what is wrong with a lesson.</summary>
    SendReport,

    /// <summary>Shows a report with the lesson that it is about.</summary>
    ViewReport,

    /// <summary>Closes a report.</summary>
    CloseReport,
}

/// <summary>What the verbs are to the memory of clicks.</summary>
public static class KeepVerbs
{
    /// <summary>Whether a verb only shows how things stand.</summary>
    /// <param name="verb">The verb.</param>
    public static bool OnlyShows(this KeepVerb verb)
        => verb is KeepVerb.Read or KeepVerb.List or KeepVerb.Report or KeepVerb.ViewReport;
}
