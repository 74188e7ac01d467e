using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Digests;

/// <summary>The data of the card on which areas are followed, and less of them is wished.</summary>
internal sealed record DigestTopicsCard : CardData
{
    /// <summary>What the click came to; null for nothing.</summary>
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<DigestTopicRow> Topics { get; init; }

    public required bool HasBack { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static DigestTopicsCard Of(DigestTopicsReply reply, DigestCardTexts texts)
    {
        var heading = texts.Heading(reply.Kind, number: 2, isPersonal: !reply.CanFollow);
        var canFollow = reply.CanFollow && reply.Topics.Any(topic => topic.Category is not null);
        var lead = texts[canFollow ? "TopicsLead" : "FewerLead"];
        return new DigestTopicsCard
        {
            Speak = string.Join(' ', new[] { reply.Notice, $"{heading}.", lead }.OfType<string>()),
            Summary = reply.Notice ?? heading,
            Notice = reply.Notice,
            Heading = heading,
            Lead = lead,
            Topics =
            [
                .. reply.Topics.Select(topic => new DigestTopicRow(
                    texts.Area(topic.Category), NameOf(topic), canFollow && topic is { Category: not null, IsFollowed: false }, topic.IsFollowed, topic.IsLess)),
            ],
            HasBack = reply.HasBack,
        };
    }

    private static string NameOf(DigestTopic topic) => topic.Category?.ToString() ?? DigestClickReader.NoArea;
}

/// <summary>An area.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Category">What the buttons call it.</param>
/// <param name="CanFollow">Whether it can be followed from here.</param>
/// <param name="Followed">Whether it is known to be followed.</param>
/// <param name="Less">Whether less of it is wished.</param>
internal sealed record DigestTopicRow(string Name, string Category, bool CanFollow, bool Followed, bool Less);
