using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Versions;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards about the versions of a lesson.</summary>
internal static class VersionClickReader
{
    private const string Prefix = "version";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "version" and the name of a <see cref="VersionVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static VersionCardAction? Read(string verb, JObject? data)
    {
        if (ClickParts.Verb<VersionVerb>(verb, Prefix) is not { } known
            || ClickParts.Id(data, "lessonId") is not { } lesson)
        {
            return null;
        }

        // A lesson's own page has no nonce: from there versions are only looked at.
        var nonce = ClickParts.Id(data, "nonce");
        return nonce is null && known is (VersionVerb.Restore or VersionVerb.Save) ? null : new VersionCardAction(known, nonce ?? "", lesson, ReviewClickReader.Fields(ExperienceFields.All, verb[Prefix.Length..], data!))
        {
            Older = ReviewClickReader.Number(data!["older"]),
            Newer = ReviewClickReader.Number(data["newer"]),
            First = ReviewClickReader.Number(data["first"]),
        };
    }
}
