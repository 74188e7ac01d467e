using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers.Intents;

/// <summary>What the bot does with a message.</summary>
/// <param name="Action">The action.</param>
/// <param name="Projects">The projects that a look-up in the registry found.</param>
/// <param name="IsCase">True if the message is refused because it is about a particular citizen.</param>
public sealed record Recognition(AnswerAction Action, EquatableList<Project> Projects, bool IsCase = false)
{
    /// <summary>A project that the message takes to be in operation, and that is not; null if there is none.</summary>
    public Project? Premise { get; init; }
}

/// <summary>Tells what the bot does with a message. Immutable.</summary>
/// <param name="phrases">The phrases of the intents.</param>
/// <param name="projects">The registry.</param>
public sealed partial class IntentRecognizer(IntentPhrases phrases, IProjectLookup projects)
{
    private static readonly Intent[] AsksNothing = [Intent.Help, Intent.Thanks, Intent.Approval, Intent.YesOrNo, Intent.Feedback];

    /// <summary>What the bot does with a message for which the lessons need not be asked; null if they must be.</summary>
    /// <param name="text">The message.</param>
    public Recognition? WithoutLessons(string text)
    {
        if (HasCprNumber(text) || NamesACitizen(text) || phrases.Has(text, Intent.Case))
        {
            return new Recognition(AnswerAction.Refuse, [], IsCase: true);
        }

        if (phrases.Has(text, Intent.Outside) && !IsInDomain(text))
        {
            return new Recognition(AnswerAction.Refuse, []);
        }

        return Tokenizer.Tokenize(text).Count == 0 || AsksNothing.Any(intent => phrases.Has(text, intent)) ? new Recognition(AnswerAction.Help, []) : null;
    }

    /// <summary>Whether a message has a word of the world that the bot is there for.</summary>
    /// <param name="text">The message.</param>
    public bool IsInDomain(string text) => phrases.Has(text, Intent.Domain);

    /// <summary>Whether a message asks what came of something.</summary>
    /// <param name="text">The message.</param>
    public bool AsksForResult(string text) => phrases.Has(text, Intent.Result);

    /// <summary>Whether a message asks for a guide, a tool or a network.</summary>
    /// <param name="text">The message.</param>
    public bool AsksForResource(string text) => phrases.Has(text, Intent.Resource);

    /// <summary>Whether a message is about personal data.</summary>
    /// <param name="text">The message.</param>
    public bool IsAboutPersonalData(string text) => phrases.Has(text, Intent.Privacy);

    /// <summary>What the bot does with any other message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="verdict">What the lessons say to it.</param>
    /// <param name="inDomain">Whether it is about the world that the bot is there for.</param>
    public Recognition Recognize(string text, Verdict verdict, bool inDomain)
    {
        if (phrases.Has(text, Intent.Contact))
        {
            return new Recognition(AnswerAction.Contact, []);
        }

        if (phrases.Has(text, Intent.Log))
        {
            return new Recognition(AnswerAction.Log, []);
        }

        if (phrases.Has(text, Intent.Registry))
        {
            return new Recognition(AnswerAction.Registry, [.. projects.Matching(text)]);
        }

        if (phrases.Has(text, Intent.State) && phrases.Has(text, Intent.Project) && projects.Named(text) is { } project)
        {
            return new Recognition(AnswerAction.Registry, [project]);
        }

        return new Recognition(OfVerdict(verdict, inDomain), []) { Premise = projects.TakenToRun(text, AsksForResult(text)) };
    }

    private static bool HasCprNumber(string text)
        => PersonalData.Mask(text, PersonalData.NumbersOnly, Language.Danish).Changed;

    private static AnswerAction OfVerdict(Verdict verdict, bool inDomain) => verdict switch
    {
        Verdict.Answered => AnswerAction.Answer,
        Verdict.None when !inDomain => AnswerAction.Refuse,
        _ => AnswerAction.HandOff,
    };

    private static bool NamesACitizen(string text) => NamedCitizen().IsMatch(text) || NamedPerson().IsMatch(text);

    [GeneratedRegex(@"\b([Bb]orger(en)?|[Pp]atient(en)?|[Cc]itizen|[Kk]lient(en)?)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+|\b([Ff]ru|[Hh]r\.?|[Ff]røken|[Mm]rs?\.?|[Mm]s\.)\s+\p{Lu}\p{Ll}+")]
    private static partial Regex NamedCitizen();

    // A name, and then how old he or she is: "Karen Nielsen … hun er 82".
    [GeneratedRegex(@"\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+.{0,200}\b(hun|han|she|he)\s+(er|is)\s+\d{1,3}\b", RegexOptions.Singleline)]
    private static partial Regex NamedPerson();
}
