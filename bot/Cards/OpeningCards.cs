using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The data of the welcome.</summary>
internal sealed record WelcomeCard : CardData
{
    public required IReadOnlyList<PlainSentence> Examples { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="texts">The texts in the language of the card.</param>
    public static WelcomeCard Of(CardTexts texts) => new()
    {
        Speak = $"{texts["WelcomeHeading"]} {texts["WelcomeText"]}",
        Summary = texts["WelcomeHeading"],
        Examples = ExampleQuestions.In(texts),
    };
}

/// <summary>The data of the help.</summary>
internal sealed record HelpCard : CardData
{
    private static readonly string[] Uses = ["HelpAsk", "HelpProjects", "HelpContact", "HelpFeedback"];

    /// <summary>What is written to the bot itself, and who may.</summary>
    private static readonly (Role Role, string Key)[] Commands =
    [
        (Role.Reader, "HelpQuestions"), (Role.Reader, "HelpPeople"), (Role.Reader, "HelpReport"), (Role.Reader, "HelpDigest"), (Role.Reader, "HelpCheckIn"), (Role.Reader, "HelpData"), (Role.Contact, "HelpQueue"), (Role.Contact, "HelpAway"),
        (Role.Curator, "HelpReview"), (Role.Contact, "HelpTemperature"), (Role.Curator, "HelpTemperature"), (Role.Administrator, "HelpReview"), (Role.Contact, "HelpGaps"), (Role.Curator, "HelpGaps"), (Role.Administrator, "HelpGaps"), (Role.Administrator, "HelpAdministration"), (Role.Administrator, "HelpWaiting"), (Role.Administrator, "HelpDirectory"),
        (Role.Administrator, "HelpAllDigests"), (Role.Administrator, "HelpTemperature"), (Role.Administrator, "HelpUndelivered"),
        (Role.Curator, "HelpNumbers"), (Role.Administrator, "HelpNumbers"),
        (Role.Curator, "HelpSearchWords"), (Role.Administrator, "HelpSearchWords"), (Role.Administrator, "HelpLessonFiles"),
    ];

    public string? Lead { get; init; }

    public required IReadOnlyList<LabelledText> Abilities { get; init; }

    public required IReadOnlyList<PlainSentence> Examples { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static HelpCard Of(HelpReply reply, CardTexts texts)
    {
        string[] uses =
        [
            .. Uses, .. reply.MayTell ? ["HelpLog"] : Array.Empty<string>(),
            .. Commands.Where(command => reply.Roles.Contains(command.Role)).Select(command => command.Key).Distinct(),
        ];
        return new()
        {
            Speak = $"{reply.Lead ?? texts["HelpHeading"] + "."} {string.Join(". ", uses.Select(key => texts[key]))}.",
            Summary = reply.Lead ?? texts["HelpHeading"],
            Lead = reply.Lead,
            Abilities = [.. uses.Select(key => new LabelledText(texts[key], texts[key + "Text"]))],
            Examples = ExampleQuestions.In(texts),
        };
    }
}

/// <summary>The data of a polite no.</summary>
internal sealed record RefusalCard : CardData
{
    public required string Sentence { get; init; }

    public required IReadOnlyList<PlainSentence> Examples { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static RefusalCard Of(RefusalReply reply, CardTexts texts) => new()
    {
        Speak = $"{reply.Sentence} {texts["RefusalCanText"]}",
        Summary = reply.Sentence,
        Sentence = reply.Sentence,
        Examples = ExampleQuestions.In(texts),
    };
}

/// <summary>Questions to try, as buttons.</summary>
internal static class ExampleQuestions
{
    /// <summary>The questions in the language of the card.</summary>
    /// <param name="texts">The texts in the language of the card.</param>
    public static IReadOnlyList<PlainSentence> In(CardTexts texts)
        => [new(texts["Example1"]), new(texts["Example2"]), new(texts["Example3"])];
}
