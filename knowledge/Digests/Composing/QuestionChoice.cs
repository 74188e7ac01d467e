using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>Chooses the open questions that the readers could answer. Of whoever asked, only the sector is told.</summary>
/// <param name="scope">Whose digest.</param>
internal sealed class QuestionChoice(DigestScope scope)
{
    private const int Shown = 3;

    private readonly DigestBoard board = scope.Board;
    private readonly List<Lesson> own = [.. scope.Readers.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(scope.Board.OwnedBy).Where(scope.MayUse)];

    /// <summary>The questions, best match first.</summary>
    public IReadOnlyList<DigestItem> Make()
        => [.. scope.Fewer.Of(DigestItemKind.Question, Ranked(), match => match.Question.Category).Take(Shown).Select(Item)];

    // Of questions that mean the same, one is told.

    private List<Match> Ranked()
    {
        var matches = board.SharedOpen.Where(IsForThem).Select(MatchOf).OfType<Match>()
            .OrderByDescending(match => match.Strength).ThenByDescending(match => match.Question.Urgent).ThenByDescending(match => match.Askers)
            .ThenBy(match => match.HandOff.Trail[0].At).ThenBy(match => match.HandOff.Id, StringComparer.Ordinal);
        return [.. matches.DistinctBy(match => board.GroupOf(match.HandOff)?.Id ?? match.HandOff.Id)];
    }

    private bool IsForThem(HandOff handOff)
        => scope.IsBeforeEnd(handOff.Trail[0].At) && scope.Subscription.IsAbout(handOff.Question.Category) && !IsTold(handOff)
            && (scope.Person is { } person ? !IsTheirs(handOff, person) : HasOthers(handOff));

    // That more people ask the same is told as what recurs.
    private bool IsTold(HandOff handOff)
    {
        var group = board.GroupOf(handOff);
        return (group?.HandOffIds ?? [handOff.Id]).Any(id => scope.IsTold(DigestItemKind.Question, id) || scope.IsTold(DigestItemKind.Question, id, 1))
            || (group is not null && scope.IsTold(DigestItemKind.Recurring, RecurringChoice.IdOf(group), 1));
    }

    // Whoever asked, waits with them, or has it on the desk.
    private bool IsTheirs(HandOff handOff, string person)
        => handOff.AskerKey == person || handOff.Followers.Contains(person) || board.WaitsFor(person, handOff);

    // Where all who are known in the channel have asked it themselves, nobody is there to answer.
    private bool HasOthers(HandOff handOff)
        => scope.Subscription.Members.Count == 0 || scope.Subscription.Members.Any(member => member != handOff.AskerKey && !handOff.Followers.Contains(member));

    private Match? MatchOf(HandOff handOff)
    {
        var question = handOff.Question;
        var like = own.Where(lesson => board.IsAbout(handOff, lesson)).OrderByDescending(lesson => question.Found.Contains(lesson.Id))
            .ThenByDescending(lesson => lesson.Status == LessonStatus.Solved).ThenBy(lesson => lesson.Id, StringComparer.Ordinal).FirstOrDefault();
        var askers = board.GroupOf(handOff)?.Askers ?? 1;
        if (like is not null)
        {
            return new Match(handOff, 3, askers, board.Shared(handOff, like) is { } word
                ? scope.Words.Format(scope.You("OwnWord"), word)
                : scope.Words.Format(scope.You("OwnLesson"), like.Title));
        }

        if (question.Category is { } area && own.Exists(lesson => lesson.Category == area))
        {
            return new Match(handOff, 2, askers, scope.Words.Format(scope.You("OwnWord"), scope.Words.Of(area)));
        }

        return !scope.Subscription.IsAbout(question.Sector) ? null
            : question.Category is { } chosen && scope.Subscription.Topics.Contains(chosen)
                ? new Match(handOff, 1, askers, scope.Words.Format(scope.You("OwnTopic"), scope.Words.Of(chosen)))
                : new Match(handOff, 0, askers, null);
    }

    private DigestItem Item(Match match) => new(DigestItemKind.Question, match.HandOff.Id, match.Question.Text)
    {
        Detail = Detail(match),
        Category = match.Question.Category,
        HandOffId = match.HandOff.Id,
        Stand = match.Askers > 1 ? DigestScope.StandOf(match.Askers) : null,
    };

    private string? Detail(Match match)
    {
        var (words, question) = (scope.Words, match.Question);
        var who = match.Askers > 1 ? words.Format("AskedBy", words.Number(match.Askers, capital: true))
            : question.Sector is { } sector ? words["From." + sector + (question.Urgent ? ".Urgent" : "")]
            : question.Urgent ? words["Urgent"] : null;
        return string.Join(' ', new[] { who, match.Why }.OfType<string>()) is { Length: > 0 } detail ? detail : null;
    }

    /// <summary>A question and how well it fits.</summary>
    /// <param name="HandOff">The question.</param>
    /// <param name="Strength">3 for lessons about the same, 2 for lessons of the same area, 1 for an area that was chosen, 0 for nothing in particular.</param>
    /// <param name="Askers">How many people have asked the same.</param>
    /// <param name="Why">Why it is shown; null if there is nothing to say.</param>
    private sealed record Match(HandOff HandOff, int Strength, int Askers, string? Why)
    {
        public HandOffQuestion Question => HandOff.Question;
    }
}
