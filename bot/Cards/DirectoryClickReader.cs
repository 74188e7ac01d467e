using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Directory;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards about the directory.</summary>
internal static class DirectoryClickReader
{
    private const string Prefix = "directory";

    /// <summary>More than a text may have, so that one that is too long is told so and not lost.</summary>
    private const int LongestField = 6_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "directory" and the name of a <see cref="DirectoryVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static DirectoryCardAction? Read(string verb, JObject? data)
        => ClickParts.Verb<DirectoryVerb>(verb, Prefix) is { } known
            && ClickParts.Id(data, "nonce") is { } nonce
            ? new DirectoryCardAction(known, nonce, ClickParts.Fields(DirectoryFields.All, data!, LongestField))
            : null;
}
