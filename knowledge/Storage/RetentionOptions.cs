namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>How long things are kept.</summary>
public sealed class RetentionOptions
{
    /// <summary>How long questions, and what was said of their answers, are kept.</summary>
    public TimeSpan Questions { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long a hand-off is kept after it has ended. Until then it is kept however long it takes.</summary>
    public TimeSpan HandOffs { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long a draft of a lesson is kept after its last move. One that both have approved is kept until a curator has looked.</summary>
    public TimeSpan Drafts { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long an entry of the directory of contacts is kept after it has ended.</summary>
    public TimeSpan EndedContacts { get; set; } = TimeSpan.FromDays(365);
}
