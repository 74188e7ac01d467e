using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Knowledge.Keeping;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards about keeping lessons alive.</summary>
internal static partial class KeepClickReader
{
    private const string Prefix = "keep";
    private const int MostPages = 10_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "keep" and the name of a <see cref="KeepVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static KeepCardAction? Read(string verb, JObject? data)
    {
        if (!verb.StartsWith(Prefix, StringComparison.Ordinal) || !char.IsAsciiLetterUpper(verb.ElementAtOrDefault(Prefix.Length))
            || !Enum.TryParse<KeepVerb>(verb.AsSpan(Prefix.Length), out var known) || (Id(data, "nonce") ?? WithoutNonce(known)) is not { } nonce)
        {
            return null;
        }

        var action = new KeepCardAction(known, nonce)
        {
            LessonId = Id(data, "lessonId"),
            List = Name<KeepList>(data, "list"),
            Card = Id(data, "card"),
            Page = Number(data, "page") is { } page and <= MostPages ? page : 0,
            ReportId = Id(data, "reportId"),
            Outcome = Name<ReportOutcome>(data, "outcome"),
            Text = Id(data, "field") is { } field && Field().IsMatch(field) ? HandOffClickReader.Field(data![field]) : null,
            QuestionId = Id(data, "questionId"),
            First = Number(data, "first"),
        };
        var isWhole = known switch
        {
            KeepVerb.List => action.List is not null,
            KeepVerb.ViewReport => action is { LessonId: not null, ReportId: not null },
            KeepVerb.CloseReport => action is { LessonId: not null, ReportId: not null, Outcome: not null },
            _ => action.LessonId is not null,
        };
        return isWhole ? action : null;
    }

    /// <summary>The page of a lesson that was asked for by its id has no nonce, and what only shows needs none.</summary>
    private static string? WithoutNonce(KeepVerb verb) => verb.OnlyShows() ? "" : null;

    private static string? Id(JObject? data, string name) => CardClickReader.Text(data, name, CardClickReader.LongestId);

    private static T? Name<T>(JObject? data, string name)
        where T : struct, Enum
        => Id(data, name) is { } text && char.IsAsciiLetterUpper(text[0]) && Enum.TryParse<T>(text, out var known) && Enum.IsDefined(known) ? known : null;

    private static int? Number(JObject? data, string name) => data?[name] switch
    {
        JValue { Value: long and >= 0 and <= MostPages and var number } => (int)number,
        JValue { Value: string text } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    [GeneratedRegex(@"\Atext(?:-[0-9]{1,2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
