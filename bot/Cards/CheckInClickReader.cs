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
        if (ClickParts.Verb<CheckInVerb>(verb, Prefix) is not { } known
            || ClickParts.Id(data, "nonce") is not { } nonce || Quarter.Parse(ClickParts.Id(data, "quarter")) is not { } quarter)
        {
            return null;
        }

        var project = ClickParts.Id(data, "projectId");
        return project is null && known is not (CheckInVerb.Totals or CheckInVerb.Words or CheckInVerb.Stop or CheckInVerb.Resume) ? null
            : new CheckInCardAction(known, nonce, quarter)
            {
                ProjectId = project ?? "",
                Number = ClickParts.Number(data?["number"], MostItems) ?? 0,
                First = ClickParts.Number(data?["first"], MostItems) ?? 0,
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
            .Select(ClickParts.Name<Category>).OfType<Category>();

    private static string? Words(JToken? token) => HandOffClickReader.Field(token) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static bool IsOn(JToken? token) => HandOffClickReader.Field(token) == "true";
}
