using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on digests.</summary>
internal static class DigestClickReader
{
    /// <summary>What stands between areas.</summary>
    public const char Comma = ',';

    /// <summary>What stands for no area.</summary>
    public const string NoArea = "None";

    private const string Prefix = "digest";
    private const int LongestAreas = 200;
    private const int LastItem = 10_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "digest" and the name of a <see cref="DigestVerb"/>.</param>
    /// <param name="data">The data that the card gave.</param>
    public static DigestCardAction? Read(string verb, JObject? data)
    {
        if (ClickParts.Verb<DigestVerb>(verb, Prefix) is not { } known || ClickParts.Id(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var action = new DigestCardAction(known, nonce)
        {
            Place = ClickParts.Id(data, "subscriptionId") is { } id && DigestWeek.Parse(ClickParts.Id(data, "week")) is { } week ? new DigestPlace(id, week) : null,
            Kind = ClickParts.Name<DigestItemKind>(ClickParts.Id(data, "kind")),
            Category = ClickParts.Name<Category>(ClickParts.Id(data, "category")),
            Categories = Areas(CardClickReader.Text(data, "categories", LongestAreas)),
            LessonId = ClickParts.Id(data, "lessonId"),
            Part = ClickParts.Number(data?["part"], LastItem) ?? 0,
            HandOffId = ClickParts.Id(data, "handOffId"),
            First = ClickParts.Number(data?["first"], LastItem),
        };
        var isWhole = known switch
        {
            DigestVerb.Read => action.LessonId is not null,
            DigestVerb.Offer => action.HandOffId is not null,
            DigestVerb.Back => action.Place is not null,
            DigestVerb.Follow => action.Category is not null,
            _ => action is { Place: not null, Kind: not null },
        };
        return isWhole ? action : null;
    }

    private static EquatableList<Category?> Areas(string? names)
        => [.. (names?.Split(Comma) ?? []).Select(name => (Known: ClickParts.Name<Category>(name), IsNone: name == NoArea)).Where(area => area.IsNone || area.Known is not null).Select(area => area.Known).Distinct()];
}
