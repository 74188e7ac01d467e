using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards of tellings.</summary>
internal static class LoggingClickReader
{
    private const string Prefix = "telling";

    /// <summary>More than a story may have, so that one that is too long is told so and not lost.</summary>
    private const int LongestField = 10_000;

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "telling" and the name of a <see cref="LoggingVerb"/>.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static LoggingCardAction? Read(string verb, JObject? data)
    {
        if (ClickParts.Verb<LoggingVerb>(verb, Prefix) is not { } known
            || ClickParts.Id(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var action = new LoggingCardAction(known, nonce, Fields(data!))
        {
            SubmissionId = ClickParts.Id(data, "submissionId"),
            LessonId = ClickParts.Id(data, "lessonId"),
            QuestionId = ClickParts.Id(data, "questionId"),
            Field = ClickParts.Id(data, "edit") ?? ClickParts.Id(data, "field"),
            Step = ClickParts.Name<TellingStep>(ClickParts.Id(data, "step")),
            BasedOn = ClickParts.Number(data!["basedOn"]) ?? 0,
            First = ClickParts.Number(data!["first"]) ?? 0,
        };
        var isWhole = known switch
        {
            LoggingVerb.List or LoggingVerb.Begin or LoggingVerb.Next => true,
            LoggingVerb.Read or LoggingVerb.Attach => action is { SubmissionId: not null, LessonId: not null },
            _ => action.SubmissionId is not null,
        };
        return isWhole ? action : null;
    }

    /// <summary>What the fields hold, by their ids. A field that was emptied is not the same as one that the card does not have.</summary>
    /// <param name="data">The data, with the values of the inputs.</param>
    public static Dictionary<string, string> Fields(JObject data)
        => ClickParts.Fields(ExperienceFields.All, data, LongestField);
}
