using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>The data of a digest.</summary>
internal sealed record DigestCard : CardData
{
    private const int LongestLead = 400;
    private const int SpokenTitles = 3;

    /// <summary>That it is an example; null for one that was posted.</summary>
    public string? Preview { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    /// <summary>That lessons stay in Danish; null where all of the card does.</summary>
    public string? Foreign { get; init; }

    public required IReadOnlyList<DigestSection> Sections { get; init; }

    /// <summary>The way back to the settings, in a list of one; empty where they stand beside it.</summary>
    public required IReadOnlyList<DigestWayBack> Ways { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static DigestCard Of(DigestReply reply, DigestCardTexts texts, int limit)
    {
        var digest = reply.Digest;
        var preview = reply.IsPreview ? texts["Preview"] : null;
        var kinds = digest.Items.Select(item => item.Kind).Distinct().Order();
        var spoken = new[] { preview, $"{texts["Title"]}.", digest.Lead }.Concat(digest.Items.Take(SpokenTitles).Select(item => $"{item.Title}.")).OfType<string>();
        return new DigestCard
        {
            Speak = Shortened.To(string.Join(' ', spoken), 1_000),
            Summary = $"{texts["Title"]}: {digest.Lead}",
            Preview = preview,
            Heading = texts.Format("Heading", digest.Week.Number),
            Lead = Shortened.To(digest.Lead, Math.Min(limit, LongestLead)),
            Foreign = digest.Language != Language.Danish && digest.Items.Any(item => item.Kind == DigestItemKind.Lesson) ? texts.Common["LessonsInDanish"] : null,
            Sections = [.. kinds.Select(kind => DigestSection.Of(kind, reply, texts, limit))],
            Ways = reply.Back is { } back ? [DigestWayBack.Of(back)] : [],
        };
    }
}

/// <summary>The button that shows the settings again, with what stood in the form.</summary>
internal sealed record DigestWayBack(
    string Verb, string? Subscription, string? BasedOn, string? Day, string? Time, string? Topics, string? Sectors, string? Language)
{
    /// <summary>The button of a click.</summary>
    /// <param name="click">What it does.</param>
    public static DigestWayBack Of(SubscriptionCardAction click)
    {
        string? Field(string name) => click.Fields.GetValueOrDefault(name);
        return new DigestWayBack(
            $"subscription{click.Verb}", Field(SubscriptionFields.Subscription), Field(SubscriptionFields.BasedOn), Field(SubscriptionFields.Day), Field(SubscriptionFields.Time),
            Field(SubscriptionFields.Topics), Field(SubscriptionFields.Sectors), Field(SubscriptionFields.Language));
    }
}
