namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>What a button on a card of a hand-off does.</summary>
public enum HandOffVerb
{
    /// <summary>Shows the question as it would be sent, for another contact or after a change.</summary>
    Preview,

    /// <summary>Sends the question.</summary>
    Send,

    /// <summary>Shows the hand-off as it stands now; for a contact, that it was seen.</summary>
    View,

    /// <summary>Takes it on.</summary>
    Accept,

    /// <summary>Says that it is being looked into.</summary>
    LookInto,

    /// <summary>Answers.</summary>
    Answer,

    /// <summary>Asks the asker something.</summary>
    AskBack,

    /// <summary>Replies to a question back.</summary>
    Reply,

    /// <summary>Sends it on to another contact.</summary>
    Forward,

    /// <summary>Does not take it.</summary>
    Decline,

    /// <summary>Raises it as a national issue.</summary>
    Escalate,

    /// <summary>The answer solved the problem.</summary>
    Solved,

    /// <summary>The answer did not solve the problem.</summary>
    NotSolved,

    /// <summary>Takes the question back.</summary>
    Withdraw,

    /// <summary>Ends it because the asker says nothing.</summary>
    Close,

    /// <summary>Wants to be told when it is answered.</summary>
    Follow,

    /// <summary>Does not want to be told any more.</summary>
    Unfollow,

    /// <summary>Shows a list of hand-offs.</summary>
    List,

    /// <summary>Lets others see the question, without a name, so that they can help.</summary>
    Share,

    /// <summary>Lets others see the question no longer.</summary>
    Unshare,

    /// <summary>Shows a question of another that may be seen, with a field for what one did oneself.</summary>
    Help,

    /// <summary>Suggests what one did oneself.</summary>
    Suggest,

    /// <summary>A suggestion solved the problem.</summary>
    SuggestionSolved,

    /// <summary>A suggestion did not solve the problem.</summary>
    SuggestionFellShort,
}
