using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Reading;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks. What comes from a client may be anything: what is not understood is null, never an exception.</summary>
internal static class CardClickReader
{
    /// <summary>The most characters of an id.</summary>
    internal const int LongestId = 100;

    /// <summary>Reads the click of an Action.Execute.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="data">The data that the card gave, and the values of its inputs.</param>
    public static CardClick? Read(string? verb, JObject? data) => verb switch
    {
        null => null,
        "ask" when Text(data, "text", AskDialog.LongestMessage) is { } text => new ExampleCardAction(text),
        "showLesson" when Text(data, "lessonId", LongestId) is { } lesson => new ReadOnCardAction(lesson, Number(data, "part") ?? 0),
        _ when HandOffClickReader.Read(verb, data) is { } click => click,
        _ when DirectoryClickReader.Read(verb, data) is { } click => click,
        _ when DraftClickReader.Read(verb, data) is { } click => click,
        _ when KeepClickReader.Read(verb, data) is { } click => click,
        _ when ReviewClickReader.Read(verb, data) is { } click => click,
        _ when VersionClickReader.Read(verb, data) is { } click => click,
        _ when RecurringClickReader.Read(verb, data) is { } click => click,
        _ when RightsClickReader.Read(verb, data) is { } click => click,
        _ when DigestClickReader.Read(verb, data) is { } click => click,
        _ when CheckInClickReader.Read(verb, data) is { } click => click,
        _ when MatchClickReader.Read(verb, data) is { } click => click,
        _ when LoggingClickReader.Read(verb, data) is { } click => click,
        _ when SubscriptionClickReader.Read(verb, data) is { } click => click,
        _ when AdministrationClickReader.Read(verb, data) is { } click => click,
        _ when NumbersClickReader.Read(verb, data) is { } click => click,
        _ when SearchWordClickReader.Read(verb, data) is { } click => click,
        _ when LessonFileClickReader.Read(verb, data) is { } click => click,
        _ when PortfolioClickReader.Read(verb, data) is { } click => click,
        _ when char.IsAsciiLetterLower(verb.FirstOrDefault()) && Enum.TryParse<AnswerVerb>(verb, ignoreCase: true, out var known)
            && Text(data, "questionId", LongestId) is { } question && Text(data, "nonce", LongestId) is { } nonce
            => new AnswerCardAction(known, question, nonce)
            {
                LessonId = Text(data, "lessonId", LongestId),
                First = Number(data, "first"),
                Part = Number(data, "part") ?? 0,
            },
        _ => null,
    };

    /// <summary>Reads the click of an Action.Submit, which carries its verb in the data, or the text that it types for the user.</summary>
    /// <param name="data">The data that the card gave.</param>
    public static CardClick? Read(JObject data)
        => Text(data["msteams"] as JObject, "value", AskDialog.LongestMessage) is { } typed
            ? new ExampleCardAction(typed)
            : Read(Text(data, ActionStamp.Verb, LongestId), data);

    /// <summary>A text in the data; null if there is none, or it is longer than any that a card of ours gives.</summary>
    /// <param name="data">The data.</param>
    /// <param name="name">The name of the text.</param>
    /// <param name="longest">The most characters.</param>
    internal static string? Text(JObject? data, string name, int longest)
        => data?[name] is JValue { Value: string { Length: > 0 } text } && text.Length <= longest ? text : null;

    private static int? Number(JObject? data, string name)
        => data?[name] is JValue { Value: long and >= 0 and <= 1_000 and var number } ? (int)number : null;
}
