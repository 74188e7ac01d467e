using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Finding;

/// <summary>
/// Finds lessons to show to others, page by page. Whoever looks, only lessons that everyone may see are found, counted or hinted at:
/// what is shown to others can be passed on to anybody. Nothing of what is looked for is kept. Safe to use from several threads.
/// </summary>
/// <param name="index">The lessons.</param>
/// <param name="search">Finds those that fit.</param>
/// <param name="intents">Tells what is no search for lessons.</param>
/// <param name="language">Tells the language of a text.</param>
/// <param name="data">What is known of the languages.</param>
public sealed class LessonFinder(LessonIndex index, ILessonSearch search, IntentRecognizer intents, LanguageGuess language, LanguageData data)
{
    /// <summary>The most lessons over all pages of one search. All pages come of the same search, so that none is shown twice or left out.</summary>
    public const int Most = 100;

    // What scores less than this share of the best has a word in common with the search, and little else.
    private const double LeastShare = 0.3;

    private readonly FollowUp reading = new(data.WeakWords);
    private readonly SubjectSearch subjects = new(search, intents, language);

    /// <summary>A lesson that may be shown to others.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The lesson; null if there is none, or not everyone may see it.</returns>
    public Lesson? Find(string id) => index.Find(id, Reader.Anyone);

    /// <summary>One page of what there is.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<FoundPage> FindAsync(LessonQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        var typed = WholeCharacters.Beginning(query.Text, AnswerService.LongestQuestion);
        var recognition = string.IsNullOrWhiteSpace(typed) ? null : intents.WithoutLessons(typed);
        if (recognition is { Action: AnswerAction.Refuse })
        {
            return Nothing(query, recognition.IsCase ? "RefuseCase" : "RefuseOutside");
        }

        // A greeting looks for nothing.
        var masked = recognition is null ? PersonalData.WithoutMarks(PersonalData.Mask(typed).Text) : "";
        var subject = SearchBox.Read(masked, reading, Organisations);
        return string.IsNullOrWhiteSpace(subject.Text) ? Newest(query, subject) : await SearchAsync(query, subject, cancellationToken);
    }

    private async Task<FoundPage> SearchAsync(LessonQuery query, Subject subject, CancellationToken cancellationToken)
    {
        var request = new SearchRequest(subject.Text, English: false, Reader.Anyone) { Limit = Most, Filter = FilterOf(query, subject) };
        var (result, verdict) = await subjects.JudgeAsync(
            subject.Text, request, query.Language, intents.IsInDomain(subject.Text), cancellationToken);
        if (verdict == Verdict.None)
        {
            var lead = new LeadWriter(query.Language);
            return subject.Conditions.Count > 0 ? Nothing(lead.NoneWithin(subject.Conditions))
                : query.HasChoices ? Nothing(query, "NoneChosen")
                : Nothing(lead.None(result.Unknown));
        }

        var least = result.Found[0].Score * LeastShare;
        return Page(query, result.Found.Where(found => found.Score >= least).Select(found => found.Lesson), verdict == Verdict.Near);
    }

    private FoundPage Newest(LessonQuery query, Subject subject)
    {
        List<Lesson> lessons =
        [
            .. index.Visible(Reader.Anyone).Where(FilterOf(query, subject))
                .OrderByDescending(lesson => lesson.AsOf, StringComparer.Ordinal).ThenBy(lesson => lesson.Id, StringComparer.Ordinal),
        ];
        return lessons.Count > 0 ? Page(query, lessons, areNear: false)
            : subject.Conditions.Count > 0 ? Nothing(new LeadWriter(query.Language).NoneWithin(subject.Conditions))
            : Nothing(query, query.HasChoices ? "NoneChosen" : "NoLessons");
    }

    private static Func<Lesson, bool> FilterOf(LessonQuery query, Subject subject)
    {
        var said = WordFilters.FilterOf(subject.Conditions);
        return lesson => query.Admits(lesson) && said?.Invoke(lesson) != false;
    }

    private static FoundPage Page(LessonQuery query, IEnumerable<Lesson> lessons, bool areNear)
        => new([.. lessons.Skip(Math.Max(query.Skip, 0)).Take(query.Count)], areNear, Sentence: null);

    private static FoundPage Nothing(LessonQuery query, string key) => Nothing(AnswerTexts.Catalog.Get(query.Language, key));

    private static FoundPage Nothing(string sentence) => new([], AreNear: false, sentence);

    private HashSet<string> Organisations()
        => index.Organisations(Reader.Anyone).SelectMany(PlaceNames.Of).ToHashSet(StringComparer.Ordinal);
}
