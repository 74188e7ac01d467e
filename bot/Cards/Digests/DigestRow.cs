using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>One thing in a digest, with what can be done about it: one thing at the most.</summary>
internal sealed record DigestRow
{
    private const string View = "handOffView";
    private const int LongestTitle = 160;
    private const int LongestDetail = 280;

    public required string Title { get; init; }

    public string? Detail { get; init; }

    /// <summary>What the button says; null for none.</summary>
    public string? Action { get; init; }

    /// <summary>The verb of the button; null where it opens an address.</summary>
    public string? Verb { get; init; }

    public string? LessonId { get; init; }

    public string? HandOffId { get; init; }

    /// <summary>The list to which the hand-off leads back: a digest is not to be taken for the card of a hand-off.</summary>
    public string? List { get; init; }

    public string? Url { get; init; }

    /// <summary>An item as the card shows it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    /// <param name="hasButtons">Whether it can be clicked.</param>
    public static DigestRow Of(DigestItem item, DigestCardTexts texts, int limit, bool hasButtons)
    {
        var row = new DigestRow
        {
            Title = Shortened.To(item.Title, Math.Min(limit, LongestTitle)),
            Detail = item.Detail is { Length: > 0 } detail ? Shortened.To(detail, Math.Min(limit, LongestDetail)) : null,
        };
        return hasButtons ? WithAction(row, item, texts) : row;
    }

    private static DigestRow WithAction(DigestRow row, DigestItem item, DigestCardTexts texts) => item switch
    {
        { Kind: DigestItemKind.OwnQuestion, HandOffId: { } id } => row with { Action = texts["SeeQuestion"], Verb = View, HandOffId = id, List = nameof(HandOffListKind.Mine) },
        { Kind: DigestItemKind.Overdue or DigestItemKind.Queue, HandOffId: { } id } =>
            row with { Action = texts["SeeAndAnswer"], Verb = View, HandOffId = id, List = nameof(HandOffListKind.Queue) },
        { Kind: DigestItemKind.Question or DigestItemKind.Recurring, HandOffId: { } id } => row with { Action = texts["CanYouAnswer"], Verb = "digestOffer", HandOffId = id },
        { LessonId: { } id } => row with { Action = texts["Read"], Verb = "digestRead", LessonId = id },
        { Url: { } url } when ResourceBlock.WebAddress(url) is { } address => row with { Action = texts["ReadMore"], Url = address },
        _ => row,
    };
}
