using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>Puts one answer together.</summary>
/// <param name="question">The message and who wrote it.</param>
/// <param name="language">The language to answer in.</param>
/// <param name="index">Where lessons that contradict the shown ones are found.</param>
/// <param name="contacts">Chooses whom to ask.</param>
internal sealed class Composer(Question question, Language language, LessonIndex index, IContactRouter contacts)
{
    private readonly LeadWriter lead = new(language);

    /// <summary>The answer.</summary>
    /// <param name="text">The question as it was searched for.</param>
    /// <param name="recognition">What the message wants.</param>
    /// <param name="verdict">What the lessons say.</param>
    /// <param name="result">What was found.</param>
    public Answer Compose(string text, Recognition recognition, Verdict verdict, SearchResult result)
    {
        var best = result.Found.Count == 0 ? 0 : result.Found[0].Score;
        EquatableList<Hit> hits = [.. result.Found.Select(f => new Hit(f.Lesson, f.Score, f.Why, VerdictRule.Closeness(f, best)))];
        var aboutLessons = recognition.Action is AnswerAction.Answer or AnswerAction.HandOff;
        var decided = aboutLessons || recognition.Action == AnswerAction.Registry ? verdict : Verdict.None;
        EquatableList<Conflict> conflicts = aboutLessons
            ? [.. Conflicts.Of(hits.Take(AnswerService.Shown).Select(h => h.Lesson), index, question.Reader)]
            : [];
        var category = CategoryGuess.Of(hits);
        var request = new RouteRequest(
            text, category, question.Sector ?? question.Reader.Sector, question.Organisation ?? question.Reader.Organisation, language);
        return new Answer
        {
            Question = PersonalData.Mask(text).Text,
            Language = language,
            Verdict = decided,
            Action = recognition.Action,
            Hits = hits,
            Conflicts = conflicts,
            Projects = recognition.Projects,
            Route = recognition.Action == AnswerAction.Contact ? contacts.Find(request) : contacts.Route(request),
            LegalNotice = aboutLessons && decided != Verdict.None && hits.Take(AnswerService.Shown).Any(h => h.Lesson.Category == Category.Legal)
                ? AnswerTexts.Catalog.Get(language, "LegalNotice") : null,
            Lead = Lead(recognition, decided, hits, conflicts.Count > 0, result.Unknown),
        };
    }

    private string Lead(Recognition recognition, Verdict verdict, EquatableList<Hit> hits, bool disagree, EquatableList<string> unknown)
        => recognition.Action switch
        {
            AnswerAction.Help => AnswerTexts.Catalog.Get(language, "Help"),
            AnswerAction.Log => AnswerTexts.Catalog.Get(language, "Log"),
            AnswerAction.Contact => AnswerTexts.Catalog.Get(language, "Contact"),
            AnswerAction.Registry => Registry(recognition.Projects),
            AnswerAction.Refuse => AnswerTexts.Catalog.Get(language, recognition.IsCase ? "RefuseCase" : "RefuseOutside"),
            _ => verdict switch
            {
                Verdict.Answered => lead.Answered(About(hits), disagree),
                Verdict.Near => lead.Near(unknown),
                _ => lead.None(unknown),
            },
        };

    // Of the shown lessons those that are about the thing; the first always is.
    private static List<Lesson> About(EquatableList<Hit> hits)
        => [.. hits.Take(AnswerService.Shown).Where((h, i) => i == 0 || h.Closeness != Closeness.Perhaps).Select(h => h.Lesson)];

    private string Registry(EquatableList<Project> projects) => projects.Count switch
    {
        0 => AnswerTexts.Catalog.Get(language, "RegistryNone"),
        1 => AnswerTexts.Catalog.Get(language, "RegistryOne"),
        _ => AnswerTexts.Catalog.Format(language, "RegistryMany", projects.Count),
    };
}
