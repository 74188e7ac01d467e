namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>What a button of a telling does.</summary>
public enum LoggingVerb
{
    /// <summary>Begins a telling, whether or not another one is open.</summary>
    Begin,

    /// <summary>Keeps what is in the fields, and goes on.</summary>
    Next,

    /// <summary>Keeps what is in the fields, and goes a step back.</summary>
    Back,

    /// <summary>Passes over a step that need not be answered.</summary>
    Skip,

    /// <summary>Keeps what is in the fields, and puts the telling off.</summary>
    Later,

    /// <summary>Asks whether the telling is really to be thrown away.</summary>
    Cancel,

    /// <summary>Throws the telling away.</summary>
    Withdraw,

    /// <summary>Goes on with the telling where it stands.</summary>
    GoOn,

    /// <summary>Shows the telling and changes nothing.</summary>
    View,

    /// <summary>Shows a lesson that the telling is like.</summary>
    Read,

    /// <summary>Makes the telling an addition to a lesson.</summary>
    Attach,

    /// <summary>Makes the telling a lesson of its own again.</summary>
    Detach,

    /// <summary>Asks for a single field.</summary>
    Edit,

    /// <summary>Sends the telling to the curators.</summary>
    Send,

    /// <summary>Lists the person's own tellings.</summary>
    List,
}
