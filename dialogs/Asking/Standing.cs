using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>Where a conversation stands. Kept in the conversation state, and nothing else is.</summary>
public sealed class Standing
{
    /// <summary>The last question, with the subject it took over, masked; null before the first.</summary>
    public string? Question { get; set; }

    /// <summary>The last question in the log; null before the first.</summary>
    public string? QuestionId { get; set; }

    /// <summary>The language last used; null before the first message whose language could be told.</summary>
    public Language? Language { get; set; }

    /// <summary>Where "vis flere" goes on, from 0; null if all have been shown.</summary>
    public int? Next { get; set; }

    /// <summary>How many messages are remembered that begin with a lead by a language model.</summary>
    public const int MostTold = 10;

    /// <summary>The last messages that begin with a lead by a language model, oldest first.</summary>
    public List<ToldLead> Told { get; set; } = [];
}

/// <summary>A message that begins with a lead by a language model.</summary>
/// <param name="MessageId">The message.</param>
/// <param name="QuestionId">The question in the log.</param>
public sealed record ToldLead(string MessageId, string QuestionId);
