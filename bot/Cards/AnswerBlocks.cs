using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Resources;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Two lessons side by side.</summary>
internal sealed record ConflictBlock(IReadOnlyList<LessonBlock> Sides)
{
    /// <summary>The contradiction as the card shows it.</summary>
    /// <param name="conflict">The contradiction.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ConflictBlock Of(Conflict conflict, CardTexts texts, int limit)
    {
        var words = new LessonWords(texts);
        return new([LessonBlock.Of(conflict.First, words, limit), LessonBlock.Of(conflict.Second, words, limit)]);
    }
}

/// <summary>Whom to ask, in two lines.</summary>
internal sealed record RouteBlock(string Heading, string Who, string Reason)
{
    /// <summary>The contact as the answer shows it.</summary>
    /// <param name="route">The contact and why.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="verdict">What the lessons say.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RouteBlock Of(ContactRoute route, CardTexts texts, Verdict verdict, int limit) => new(
        texts[verdict == Verdict.Answered ? "RouteHeading" : "RouteHeadingNone"],
        Shortened.To(ContactWords.Who(route.Contact), limit),
        Shortened.To(route.Reason, limit));
}

/// <summary>A guide, tool or network in one line.</summary>
internal sealed record ResourceBlock(string Name, string? Offers, string? Url)
{
    /// <summary>The resource as the card shows it.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ResourceBlock Of(Resource resource, int limit) => new(
        Shortened.To(resource.Name, limit),
        resource.Offers is { } offers ? Shortened.To(offers, limit) : null,
        WebAddress(resource.Url));

    /// <summary>The address if it is one that a client may open: https and nothing else.</summary>
    /// <param name="url">The address, from wherever; may be null.</param>
    internal static string? WebAddress(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address.AbsoluteUri : null;
}
