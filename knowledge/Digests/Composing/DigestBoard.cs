using System.Collections.Concurrent;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>
/// The facts in the order and by the keys in which they are looked up, worked out once for all subscriptions. Whoever reads a channel sees only
/// <see cref="Open"/>. Immutable but for what is remembered of words, and safe to use from several threads.
/// </summary>
internal sealed class DigestBoard
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<LessonKeyword>> keywords = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> questionWords = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Question, string Lesson), string?> sharedWords = [];
    private readonly HashSet<string> solvedLessons;
    private readonly Dictionary<string, PublishedLesson> openById;
    private readonly Dictionary<string, HandOff> handOffById;
    private readonly Dictionary<string, RecurringGroup> groups;
    private readonly HashSet<string> superseded;
    private readonly ILookup<string, Lesson> byOwner;

    /// <summary>Orders what was gathered.</summary>
    /// <param name="facts">What was gathered, in any order.</param>
    public DigestBoard(DigestFacts facts)
    {
        Facts = facts;
        Open = [.. facts.Lessons.Where(published => Reader.Anyone.CanSee(published.Lesson)).OrderBy(published => published.Lesson.Id, StringComparer.Ordinal)];
        openById = Open.ToDictionary(published => published.Lesson.Id, StringComparer.Ordinal);
        HandOffs = [.. facts.HandOffs.OrderBy(handOff => handOff.Id, StringComparer.Ordinal)];
        handOffById = HandOffs.ToDictionary(handOff => handOff.Id, StringComparer.Ordinal);
        superseded = [.. Open.SelectMany(published => published.Lesson.Supersedes.Where(older => older != published.Lesson.Id && !TakesThePlaceOf(older, published.Lesson.Id)))];
        byOwner = facts.Lessons.Select(published => published.Lesson).Where(lesson => lesson.Owner is not null)
            .OrderBy(lesson => lesson.Id, StringComparer.Ordinal).ToLookup(lesson => lesson.Owner!, StringComparer.Ordinal);
        groups = facts.Recurring.SelectMany(group => group.HandOffIds.Select(id => (id, group)))
            .GroupBy(pair => pair.id, pair => pair.group, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.OrderByDescending(group => group.Askers).ThenBy(group => group.Id, StringComparer.Ordinal).First(), StringComparer.Ordinal);
        SharedOpen = [.. HandOffs.Where(handOff => IsTellable(handOff) && IsAnswerable(handOff))];
        solvedLessons = [.. HandOffs.Where(handOff => IsTellable(handOff) && handOff.Status == HandOffStatus.Solved).Select(handOff => DraftProposal.IdOf(handOff.Id))];
        Themes = LessonThemes.Of(this);
        Firsts = FirstLessons.Of(this);
    }

    /// <summary>What was gathered.</summary>
    public DigestFacts Facts { get; }

    /// <summary>The lessons that everyone may see, in the order of ids.</summary>
    public IReadOnlyList<PublishedLesson> Open { get; }

    /// <summary>The hand-offs, in the order of ids.</summary>
    public IReadOnlyList<HandOff> HandOffs { get; }

    /// <summary>The questions that others may see and could answer.</summary>
    public IReadOnlyList<HandOff> SharedOpen { get; }

    /// <summary>What lessons of several organisations are about.</summary>
    public IReadOnlyList<LessonTheme> Themes { get; }

    /// <summary>The first lesson of each organisation that has told one.</summary>
    public IReadOnlyList<PublishedLesson> Firsts { get; }

    /// <summary>Whether the words of a question may be told: others may see it, it was not taken back, and whoever asked it was not erased.</summary>
    public static bool IsTellable(HandOff handOff) => handOff.IsShared && handOff.Status != HandOffStatus.Withdrawn && !Pseudonym.Is(handOff.AskerKey);

    /// <summary>Whether somebody could still answer a question: the contact has not, and nobody waits for the asker to say whether that helped.</summary>
    public static bool IsAnswerable(HandOff handOff) => handOff.IsOpen && handOff.Status != HandOffStatus.Answered;

    /// <summary>A lesson that everyone may see; null if there is none.</summary>
    public PublishedLesson? Find(string lessonId) => openById.GetValueOrDefault(lessonId);

    /// <summary>The questions that mean the same as that of a hand-off; null if nobody else has asked it.</summary>
    public RecurringGroup? GroupOf(HandOff handOff) => groups.GetValueOrDefault(handOff.Id);

    /// <summary>A hand-off; null if it is not kept any more.</summary>
    public HandOff? HandOff(string id) => handOffById.GetValueOrDefault(id);

    /// <summary>Whether a lesson that everyone may see has taken the place of another.</summary>
    public bool IsSuperseded(Lesson lesson) => superseded.Contains(lesson.Id);

    /// <summary>The lessons that a person answers for, whoever may see them.</summary>
    public IEnumerable<Lesson> OwnedBy(string personKey) => byOwner[personKey];

    /// <summary>Whether a hand-off waits for a person, as a contact or a deputy.</summary>
    public bool WaitsFor(string person, HandOff handOff)
        => handOff.Owner is { Kind: OwnerKind.Contact, Id: var contact } && Facts.Seats.TryGetValue(person, out var seats) && seats.Contains(contact);

    /// <summary>The first search word of a lesson that a question names; null if it names none.</summary>
    public string? Shared(HandOff question, Lesson lesson) => sharedWords.GetOrAdd((question.Id, lesson.Id), _ => Compared(question, lesson));

    /// <summary>Whether a lesson came of a solved question that others may see.</summary>
    public bool IsOfSolved(Lesson lesson) => solvedLessons.Contains(lesson.Id);

    private string? Compared(HandOff question, Lesson lesson)
    {
        var asked = questionWords.GetOrAdd(question.Id, _ => PlainWords.In(question.Question.Text));
        return keywords.GetOrAdd(lesson.Id, _ => LessonKeyword.Of(lesson)).FirstOrDefault(keyword => keyword.IsNamedIn(asked))?.Written;
    }

    /// <summary>Whether a lesson is about what a question asks: the bot found it for the question, or the question names a search word of it and is of the same area.</summary>
    public bool IsAbout(HandOff question, Lesson lesson)
        => question.Question.Found.Contains(lesson.Id)
            || ((question.Question.Category is not { } area || area == lesson.Category) && Shared(question, lesson) is not null);

    private bool TakesThePlaceOf(string lessonId, string older) => openById.TryGetValue(lessonId, out var other) && other.Lesson.Supersedes.Contains(older);
}

/// <summary>A search word of a lesson.</summary>
/// <param name="Written">As the lesson has it.</param>
/// <param name="Words">The words it is made of.</param>
internal sealed record LessonKeyword(string Written, IReadOnlyList<string> Words)
{
    /// <summary>The search words of a lesson, in its order.</summary>
    public static IReadOnlyList<LessonKeyword> Of(Lesson lesson)
        => [.. lesson.Keywords.Concat(lesson.Technology).Select(word => new LessonKeyword(word, PlainWords.In(word))).Where(keyword => keyword.Words.Count > 0)];

    /// <summary>Whether all of its words are among those of a question.</summary>
    public bool IsNamedIn(IReadOnlyList<string> asked) => PlainWords.Common(Words, asked) == Words.Count;
}
