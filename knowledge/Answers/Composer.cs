using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Resources;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>Puts one answer together.</summary>
/// <param name="question">The message and who wrote it.</param>
/// <param name="language">The language to answer in.</param>
/// <param name="index">Where lessons that contradict the shown ones are found.</param>
/// <param name="intents">Tells whether a question is about personal data, or asks for a guide.</param>
/// <param name="contacts">Chooses whom to ask.</param>
/// <param name="resources">Finds guides, tools and networks.</param>
internal sealed class Composer(Question question, Language language, LessonIndex index, IntentRecognizer intents, IContactRouter contacts, IResourceLookup resources)
{
    private const int MostResources = 3;

    private readonly LeadWriter lead = new(language);

    /// <summary>The answer.</summary>
    /// <param name="subject">What was asked for, personal data masked.</param>
    /// <param name="recognition">What the message wants.</param>
    /// <param name="verdict">What the lessons say.</param>
    /// <param name="result">What was found.</param>
    public Answer Compose(Subject subject, Recognition recognition, Verdict verdict, SearchResult result)
    {
        var best = result.Found.Select(f => f.Score).DefaultIfEmpty().Max();
        var newer = index.Superseding([.. result.Found.Select(f => f.Lesson.Id)], question.Reader);
        EquatableList<Hit> hits = [.. result.Found.Select(f => new Hit(f.Lesson, f.Score, f.Why, VerdictRule.Closeness(f, best))
        {
            SupersededBy = newer.GetValueOrDefault(f.Lesson.Id),
        })];
        var aboutLessons = recognition.Action is AnswerAction.Answer or AnswerAction.HandOff;
        var decided = aboutLessons || recognition.Action == AnswerAction.Registry ? verdict : Verdict.None;
        EquatableList<Conflict> conflicts = aboutLessons
            ? [.. Conflicts.Of(hits.Take(AnswerService.Shown).Select(h => h.Lesson), index, question.Reader)]
            : [];
        var category = CategoryGuess.Of(hits);
        EquatableList<Resource> there = aboutLessons ? [.. resources.Matching(subject.Text, MostResources)] : [];
        var personal = intents.IsAboutPersonalData(subject.Text);
        var request = new RouteRequest(
            subject.Text, category, question.Sector ?? question.Reader.Sector, question.Organisation ?? question.Reader.Organisation, language)
        {
            PersonalData = personal,
            Except = question.NotTo,
        };
        return new Answer
        {
            Question = subject.Shown,
            Language = language,
            Verdict = decided,
            Action = recognition.Action,
            Hits = hits,
            Conflicts = conflicts,
            Projects = recognition.Projects,
            Resources = there,
            Category = category,
            Route = recognition.Action == AnswerAction.Contact ? contacts.Find(request) : contacts.Route(request),
            LegalNotice = aboutLessons && decided != Verdict.None && (personal || hits.Take(AnswerService.Shown).Any(h => h.Lesson.Category == Category.Legal))
                ? AnswerTexts.Catalog.Get(language, "LegalNotice") : null,
            Lead = Lead(recognition, decided, subject, hits, there, conflicts.Any(c => c.IsOpposite), result),
            Frame = aboutLessons && decided != Verdict.None && hits.Count > 0 ? Frame(recognition, decided, subject, there, conflicts.Any(c => c.IsOpposite), result) : null,
        };
    }

    // That lessons only come near, or disagree, is for the bot to say, whoever tells what is in them.
    private LeadFrame Frame(Recognition recognition, Verdict verdict, Subject subject, EquatableList<Resource> there, bool disagree, SearchResult result)
        => new(
            string.Join(' ', Opening(verdict, subject, there, result).Concat(verdict == Verdict.Near ? [lead.Near(result.Unknown, result.Apart)] : [])),
            string.Join(' ', (disagree ? [lead.Disagree] : Enumerable.Empty<string>()).Concat(Premise(recognition.Premise))));

    private string Lead(
        Recognition recognition, Verdict verdict, Subject subject, EquatableList<Hit> hits, EquatableList<Resource> there, bool disagree, SearchResult result)
        => recognition.Action switch
        {
            AnswerAction.Help => AnswerTexts.Catalog.Get(language, "Help"),
            AnswerAction.Log => AnswerTexts.Catalog.Get(language, "Log"),
            AnswerAction.Contact => AnswerTexts.Catalog.Get(language, "Contact"),
            AnswerAction.Registry => Registry(recognition.Projects),
            AnswerAction.Refuse => AnswerTexts.Catalog.Get(language, recognition.IsCase ? "RefuseCase" : "RefuseOutside"),
            _ => string.Join(' ', AboutLessons(verdict, subject, hits, there, disagree, result).Concat(Premise(recognition.Premise))),
        };

    private IEnumerable<string> AboutLessons(
        Verdict verdict, Subject subject, EquatableList<Hit> hits, EquatableList<Resource> there, bool disagree, SearchResult result)
        => Opening(verdict, subject, there, result).Append(verdict switch
        {
            Verdict.Answered => lead.Answered(About(hits), disagree),
            Verdict.Near => lead.Near(result.Unknown, result.Apart),
            _ when subject.Conditions.Count > 0 => lead.NoneWithin(subject.Conditions),
            _ => lead.None(result.Unknown),
        });

    private IEnumerable<string> Opening(Verdict verdict, Subject subject, EquatableList<Resource> there, SearchResult result)
    {
        if (there.Count > 0 && intents.AsksForResource(subject.Text))
        {
            yield return lead.There(there);
        }

        if (verdict != Verdict.None && result.Readings.Count > 0)
        {
            yield return lead.ReadAs(result.Readings);
        }

        if (verdict != Verdict.None && subject.Conditions.Count > 0)
        {
            yield return lead.Within(subject.Conditions);
        }
    }

    private IEnumerable<string> Premise(Project? project)
        => project is null ? [] : [AnswerTexts.Catalog.Format(language, $"Premise{project.Stage}", project.Name, project.Organisation)];

    // Of the shown lessons those that are about the thing; if none surely is, the first.
    private static List<Lesson> About(EquatableList<Hit> hits)
        => hits.Take(AnswerService.Shown).Where(h => h.Closeness != Closeness.Perhaps).Select(h => h.Lesson).ToList() is { Count: > 0 } about
            ? about : [hits[0].Lesson];

    private string Registry(EquatableList<Project> projects) => projects.Count switch
    {
        0 => AnswerTexts.Catalog.Get(language, "RegistryNone"),
        1 => AnswerTexts.Catalog.Get(language, "RegistryOne"),
        _ => AnswerTexts.Catalog.Format(language, "RegistryMany", projects.Count),
    };
}
