namespace Microsoft.Bot.Schema;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>A value of <see cref="EndOfConversationCodes"/>.</summary>
    string Code { get; set; }

    /// <summary>A last word.</summary>
    string Text { get; set; }
}
