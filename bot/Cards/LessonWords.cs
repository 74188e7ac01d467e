using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;

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

    /// <summary>Organisation, project and month.</summary>
    public string Place(Lesson lesson)
    {
        var place = lesson is { Organisation: null, Project: null } ? texts["AcrossProjects"] : null;
        return string.Join(" · ", new[] { place, lesson.Organisation, lesson.Project, texts.Month(lesson.AsOf) }.OfType<string>());
    }

    /// <summary>What stands over <see cref="Lesson.Action"/>: a plan or an expectation is never called a deed, nor the editor's advice.</summary>
    public string ActionLabel(Lesson lesson)
        => lesson.AdviceBasis == AdviceBasis.Inferred ? texts["Advice"] : texts["Done" + lesson.Evidence];

    /// <summary>What stands over <see cref="Lesson.Outcome"/>: that of a plan or an expectation is never called a result.</summary>
    public string OutcomeLabel(Lesson lesson) => texts["Outcome" + lesson.Evidence];

    /// <summary>Which words of the question the lesson matched, and how closely.</summary>
    public string Why(Hit hit)
    {
        var closeness = texts["Closeness" + hit.Closeness];
        return hit.Why.Count == 0 ? texts.Format("MatchesUnnamed", closeness)
            : texts.Format("Matches", string.Join(", ", hit.Why.Take(6)), closeness);
    }

    /// <summary>The document and the lines.</summary>
    public string Source(Lesson lesson) => lesson.Source switch
    {
        null => texts["SourceLogged"],
        { Document: "speciale" or "pixi" or "evaluering" or "kk" or "aeldrepleje" } source
            => texts.Format("Source", texts["Document" + char.ToUpperInvariant(source.Document[0]) + source.Document[1..]], Lines(source)),
        var source => texts.Format("Source", source.Document, Lines(source)),
    };

    private static string Lines(SourceReference source) => source.Lines.Replace('-', '–').Replace(";", ",", StringComparison.Ordinal);
}
