using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.LessonFiles;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards about files of lessons.</summary>
internal static class LessonFileClickReader
{
    private const string Prefix = "lessonFile";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "lessonFile" and the name of a <see cref="LessonFileVerb"/>.</param>
    /// <param name="data">The data that the card gave.</param>
    public static LessonFileCardAction? Read(string verb, JObject? data)
        => ClickParts.Verb<LessonFileVerb>(verb, Prefix) is { } known && ClickParts.Id(data, "nonce") is { } nonce
            ? new LessonFileCardAction(known, nonce, ClickParts.Id(data, "upload"))
            : null;
}
