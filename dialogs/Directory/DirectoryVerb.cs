namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>What a button on a card about the directory does.</summary>
public enum DirectoryVerb
{
    /// <summary>Asks to fill a contact.</summary>
    Request,

    /// <summary>Says yes to somebody who wants to fill a contact; for administrators.</summary>
    Accept,

    /// <summary>Says no to somebody who wants to fill a contact; for administrators.</summary>
    Refuse,

    /// <summary>Shows the directory; for administrators.</summary>
    List,

    /// <summary>Shows the form of a contact, or an empty one; for administrators.</summary>
    Edit,

    /// <summary>Saves what stands in the form; for administrators.</summary>
    Save,

    /// <summary>Takes an example out of the directory; for administrators.</summary>
    Remove,

    /// <summary>Shows the form in which contacts say when they are away.</summary>
    AwayForm,

    /// <summary>Says from when to when the person is away.</summary>
    Away,

    /// <summary>Asks whether the person is really a contact no more.</summary>
    LeaveForm,

    /// <summary>Says that the person is a contact no more.</summary>
    Leave,

    /// <summary>Says that all is still right.</summary>
    Confirm,

    /// <summary>Shows what did not arrive; for administrators.</summary>
    Undelivered,

    /// <summary>Tries once more what did not arrive to somebody; for administrators.</summary>
    Retry,

    /// <summary>Tries once more all that did not arrive; for administrators.</summary>
    RetryAll,
}

/// <summary>What is so of verbs.</summary>
public static class DirectoryVerbs
{
    /// <summary>Whether only administrators may do it.</summary>
    /// <param name="verb">The verb.</param>
    public static bool IsForAdministrators(this DirectoryVerb verb) => verb is DirectoryVerb.Accept or DirectoryVerb.Refuse or DirectoryVerb.List
        or DirectoryVerb.Edit or DirectoryVerb.Save or DirectoryVerb.Remove or DirectoryVerb.Undelivered or DirectoryVerb.Retry or DirectoryVerb.RetryAll;

    /// <summary>Whether it only shows how things stand, so that the same click is answered anew each time.</summary>
    /// <param name="verb">The verb.</param>
    public static bool OnlyShows(this DirectoryVerb verb) => verb is DirectoryVerb.List or DirectoryVerb.Edit or DirectoryVerb.AwayForm
        or DirectoryVerb.LeaveForm or DirectoryVerb.Undelivered;
}
