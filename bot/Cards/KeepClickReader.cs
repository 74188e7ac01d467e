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
        if (ClickParts.Verb<KeepVerb>(verb, Prefix) is not { } known || (ClickParts.Id(data, "nonce") ?? WithoutNonce(known)) is not { } nonce)
        {
            return null;
        }

        var action = new KeepCardAction(known, nonce)
        {
            LessonId = ClickParts.Id(data, "lessonId"),
            List = ClickParts.Name<KeepList>(ClickParts.Id(data, "list")),
            Card = ClickParts.Id(data, "card"),
            Page = ClickParts.Number(data?["page"], MostPages) ?? 0,
            ReportId = ClickParts.Id(data, "reportId"),
            Outcome = ClickParts.Name<ReportOutcome>(ClickParts.Id(data, "outcome")),
            Text = ClickParts.Id(data, "field") is { } field && Field().IsMatch(field) ? HandOffClickReader.Field(data![field]) : null,
            QuestionId = ClickParts.Id(data, "questionId"),
            First = ClickParts.Number(data?["first"], MostPages),
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

    [GeneratedRegex(@"\Atext(?:-[0-9]{1,2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
