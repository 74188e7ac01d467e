using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards of check-ins.</summary>
internal static class CheckInClickReader
{
    private const string Prefix = "checkIn";
    private const int MostItems = 10_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "checkIn" and the name of a <see cref="CheckInVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static CheckInCardAction? Read(string verb, JObject? data)
    {
        if (!verb.StartsWith(Prefix, StringComparison.Ordinal) || !char.IsAsciiLetterUpper(verb.ElementAtOrDefault(Prefix.Length))
            || !Enum.TryParse<CheckInVerb>(verb.AsSpan(Prefix.Length), out var known)
            || Id(data, "nonce") is not { } nonce || Quarter.Parse(Id(data, "quarter")) is not { } quarter)
        {
            return null;
        }

        var project = Id(data, "projectId");
        return project is null && known is not (CheckInVerb.Totals or CheckInVerb.Words or CheckInVerb.Stop or CheckInVerb.Resume) ? null
            : new CheckInCardAction(known, nonce, quarter)
            {
                ProjectId = project ?? "",
                Number = Number(data, "number"),
                First = Number(data, "first"),
                Typed = known == CheckInVerb.Send ? Typed(data!) : CheckInAnswer.Empty,
            };
    }

    private static CheckInAnswer Typed(JObject data) => new()
    {
        Areas = DifficultyAreas.Only(Areas(HandOffClickReader.Field(data["areas"]) ?? "")),
        Hard = Words(data["hard"]),
        Learned = Words(data["learned"]),
        Help = Words(data["help"]),
        AsQuestion = IsOn(data["asQuestion"]),
        MayBeRead = IsOn(data["mayBeRead"]),
    };

    private static IEnumerable<Category> Areas(string chosen)
        => chosen.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(name => char.IsAsciiLetterUpper(name[0])).Select(name => Enum.TryParse<Category>(name, out var area) ? area : (Category?)null).OfType<Category>();

    private static string? Words(JToken? token) => HandOffClickReader.Field(token) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static bool IsOn(JToken? token) => HandOffClickReader.Field(token) == "true";

    private static string? Id(JObject? data, string name) => CardClickReader.Text(data, name, CardClickReader.LongestId);

    private static int Number(JObject? data, string name)
        => int.TryParse(HandOffClickReader.Field(data?[name]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostItems ? number : 0;
}
