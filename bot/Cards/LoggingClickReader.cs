using System.Globalization;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

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
        if (!verb.StartsWith(Prefix, StringComparison.Ordinal) || !char.IsAsciiLetterUpper(verb.ElementAtOrDefault(Prefix.Length))
            || !Enum.TryParse<LoggingVerb>(verb.AsSpan(Prefix.Length), out var known)
            || CardClickReader.Text(data, "nonce", CardClickReader.LongestId) is not { } nonce)
        {
            return null;
        }

        var action = new LoggingCardAction(known, nonce, Fields(data!))
        {
            SubmissionId = CardClickReader.Text(data, "submissionId", CardClickReader.LongestId),
            LessonId = CardClickReader.Text(data, "lessonId", CardClickReader.LongestId),
            QuestionId = CardClickReader.Text(data, "questionId", CardClickReader.LongestId),
            Field = CardClickReader.Text(data, "edit", CardClickReader.LongestId) ?? CardClickReader.Text(data, "field", CardClickReader.LongestId),
            Step = Enum.TryParse<TellingStep>(CardClickReader.Text(data, "step", CardClickReader.LongestId), out var step) && Enum.IsDefined(step) ? step : null,
            BasedOn = Number(data!, "basedOn"),
            First = Number(data!, "first"),
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
        => ExperienceFields.All.Select(name => (name, Value: Field(data[name]))).Where(field => field.Value is not null)
            .ToDictionary(field => field.name, field => field.Value!, StringComparer.Ordinal);

    private static string? Field(JToken? token) => token switch
    {
        JValue { Value: string text } => WholeCharacters.Beginning(text, LongestField),
        JValue { Value: bool on } => on ? "true" : "false",
        JValue { Value: long number } => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static int Number(JObject data, string name) => data[name] switch
    {
        JValue { Value: long and >= 0 and <= int.MaxValue and var number } => (int)number,
        JValue { Value: string text } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => 0,
    };
}
