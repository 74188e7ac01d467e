using System.Globalization;
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
        if (!verb.StartsWith(Prefix, StringComparison.Ordinal) || !char.IsAsciiLetterUpper(verb.ElementAtOrDefault(Prefix.Length))
            || !Enum.TryParse<DigestVerb>(verb.AsSpan(Prefix.Length), out var known) || Text(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var action = new DigestCardAction(known, nonce)
        {
            Place = Text(data, "subscriptionId") is { } id && DigestWeek.Parse(Text(data, "week")) is { } week ? new DigestPlace(id, week) : null,
            Kind = Name<DigestItemKind>(Text(data, "kind")),
            Category = Name<Category>(Text(data, "category")),
            Categories = Areas(CardClickReader.Text(data, "categories", LongestAreas)),
            LessonId = Text(data, "lessonId"),
            Part = Number(data, "part") ?? 0,
            HandOffId = Text(data, "handOffId"),
            First = Number(data, "first"),
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
        => [.. (names?.Split(Comma) ?? []).Select(name => (Known: Name<Category>(name), IsNone: name == NoArea)).Where(area => area.IsNone || area.Known is not null).Select(area => area.Known).Distinct()];

    private static string? Text(JObject? data, string name) => CardClickReader.Text(data, name, CardClickReader.LongestId);

    private static T? Name<T>(string? text)
        where T : struct, Enum
        => text is { Length: > 0 } && char.IsAsciiLetterUpper(text[0]) && Enum.TryParse<T>(text, out var known) && Enum.IsDefined(known) ? known : null;

    private static int? Number(JObject? data, string name) => data?[name] switch
    {
        JValue { Value: long and >= 0 and <= LastItem and var number } => (int)number,
        JValue { Value: string text } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LastItem => number,
        _ => null,
    };
}
