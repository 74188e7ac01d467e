namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>What a button about who gets the weekly digest does.</summary>
public enum SubscriptionVerb
{
    /// <summary>Shows how it stands.</summary>
    View,

    /// <summary>Shows the form in which it is set up or changed.</summary>
    Edit,

    /// <summary>Saves what stands in the form, and begins if it has not begun.</summary>
    Save,

    /// <summary>Shows what would be posted with what stands in the form.</summary>
    Preview,

    /// <summary>Does not send until it is taken up again.</summary>
    Pause,

    /// <summary>Takes it up again.</summary>
    Resume,

    /// <summary>Sends this week's now.</summary>
    SendNow,

    /// <summary>Ends it.</summary>
    Stop,

    /// <summary>Takes back that there is to be less of something.</summary>
    Undo,

    /// <summary>Shows the person's own and the channels that they have set up.</summary>
    List,

    /// <summary>Shows all channels; for administrators.</summary>
    ListAll,

    /// <summary>Shows the form for a channel that is named by its link; for administrators.</summary>
    Add,
}

/// <summary>What is so of verbs.</summary>
public static class SubscriptionVerbs
{
    /// <summary>Whether it only shows how things stand, so that the same click is answered anew each time.</summary>
    /// <param name="verb">The verb.</param>
    public static bool OnlyShows(this SubscriptionVerb verb)
        => verb is SubscriptionVerb.View or SubscriptionVerb.Edit or SubscriptionVerb.List or SubscriptionVerb.ListAll or SubscriptionVerb.Add;
}
