using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The data of the card that offers a file by a link.</summary>
internal sealed record FileCard : CardData
{
    private const int LongestName = 200;
    private const int LongestDescription = 1_000;

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Size { get; init; }

    public string? Link { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="link">The link; null if there is none yet.</param>
    public static FileCard Of(FileReply reply, CardTexts texts, string? link)
    {
        var (name, description) = (Shortened.To(reply.Name, LongestName), Shortened.To(reply.Description, LongestDescription));
        return new FileCard
        {
            Speak = $"{name}. {description}",
            Summary = texts.Format("FileSummary", name),
            Name = name,
            Description = description,
            Size = SizeIn(reply.Size, texts),
            Link = link,
        };
    }

    /// <summary>The card with a link.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="link">The link.</param>
    public static JObject Expand(FileReply reply, string? link)
    {
        var texts = CardTexts.In(reply.Language);
        return CardTemplates.Get("File").Expand(Of(reply, texts, link).ToJson(), key => texts[key]);
    }

    // Nobody decides by the second digit of a size.
    private static string SizeIn(long bytes, CardTexts texts)
        => bytes < 1_000_000 ? texts.Format("FileKilobytes", Math.Max(1, (bytes + 500) / 1000)) : texts.Format("FileMegabytes", (bytes + 500_000) / 1_000_000);
}
