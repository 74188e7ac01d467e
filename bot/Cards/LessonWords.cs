using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>How a lesson is spoken of: its status, evidence, place and source in words.</summary>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class LessonWords(CardTexts texts)
{
    /// <summary>"Løst", "Delvist løst" and so on.</summary>
    public string Status(Lesson lesson) => texts["Status" + lesson.Status];

    /// <summary>The colour of the dot before the status, one of the names that follow the theme of the client.</summary>
    public static string DotColor(LessonStatus status) => status switch
    {
        LessonStatus.Solved or LessonStatus.GoodPractice => "Good",
        LessonStatus.PartlySolved => "Warning",
        LessonStatus.Unsolved or LessonStatus.Stopped => "Attention",
        LessonStatus.InProgress => "Accent",
        _ => "Default",
    };

    /// <summary>The colour of the word: that of the dot, but for the yellow, which nobody can read as text on white.</summary>
    public static string TextColor(LessonStatus status) => status == LessonStatus.PartlySolved ? "Default" : DotColor(status);

    /// <summary>"Erfaring", "Plan" and so on.</summary>
    public string Evidence(Lesson lesson) => texts["Evidence" + lesson.Evidence];

    /// <summary>"ikke bekræftet siden marts 2027"; null while somebody answers for it.</summary>
    private string? Unconfirmed(Lesson lesson) => lesson.Unconfirmed is { Length: >= 7 } since ? texts.Format("Unconfirmed", texts.Month(since[..7])) : null;

    /// <summary>Organisation, project and month, and that nobody answers for it where that is so.</summary>
    public string Place(Lesson lesson)
    {
        var place = lesson is { Organisation: null, Project: null } ? texts["AcrossProjects"] : null;
        return string.Join(" · ", new[] { place, lesson.Organisation, lesson.Project, texts.Month(lesson.AsOf), Unconfirmed(lesson) }.OfType<string>());
    }

    /// <summary>What stands over <see cref="Lesson.Action"/>: a plan or an expectation is never called a deed, nor the editor's advice.</summary>
    public string ActionLabel(Lesson lesson)
        => lesson.AdviceBasis == AdviceBasis.Inferred ? texts["Advice"] : texts["Done" + lesson.Evidence];

    /// <summary>What stands over <see cref="Lesson.Outcome"/>: that of a plan or an expectation is never called a result.</summary>
    public string OutcomeLabel(Lesson lesson) => texts["Outcome" + lesson.Evidence];

    /// <summary>Which words of the question the lesson was found by, and how close it comes; null if there is nothing to say.</summary>
    /// <param name="hit">The lesson as it was found.</param>
    /// <param name="verdict">What the lessons say: where none is an answer, none is called close.</param>
    public string? Why(Hit hit, Verdict verdict)
    {
        var found = hit.Why.Count == 0 ? null : texts.Format("Matches", string.Join(", ", hit.Why.Take(6)));
        var closeness = texts["Closeness" + hit.Closeness];
        return verdict != Verdict.Answered ? found
            : found is null ? texts.Format("MatchesUnnamed", closeness)
            : $"{found} ({closeness})";
    }

    /// <summary>In short, what became of it since: how many others have tried it, and whether it was replaced; null if there is nothing.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="superseded">Whether the reader may see a lesson that has taken its place.</param>
    public string? Since(Lesson lesson, bool superseded)
    {
        var more = ReviewCardTexts.In(texts.Language);
        var parts = new[]
        {
            lesson.Additions.Count switch { 0 => null, 1 => more["ShortAdditionOne"], var count => more.Format("ShortAdditions", count) },
            superseded ? more["ShortSuperseded"] : null,
        }.OfType<string>();
        var line = string.Join(" · ", parts);
        return line.Length == 0 ? null : char.ToUpper(line[0], texts.Language.Culture()) + line[1..];
    }

    /// <summary>The document and the lines.</summary>
    public string Source(Lesson lesson) => lesson.Source switch
    {
        null => texts["SourceLogged"],
        { Document: "speciale" or "pixi" or "evaluering" or "kk" or "aeldrepleje" } source
            => At(texts["Document" + char.ToUpperInvariant(source.Document[0]) + source.Document[1..]], source.Lines),
        { Lines: "" } source => source.Document,
        var source => At(source.Document, source.Lines),
    };

    private string At(string document, string lines)
    {
        var places = lines.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Range).ToList();
        var single = places is [var only] && !only.Contains('–');
        return texts.Format(single ? "SourceLine" : "SourceLines", document, string.Join(", ", places));
    }

    /// <summary>"12–14" for "12-14", and "12" for "12-12".</summary>
    private static string Range(string lines)
        => lines.Split('-') is [var first, var last] && first != last ? $"{first}–{last}" : lines.Split('-')[0];
}
