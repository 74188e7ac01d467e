using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>
/// Chooses what recurs across projects. The words of a question are told only if whoever asked it lets others see it; of other questions
/// only the area and how many have asked.
/// </summary>
/// <param name="scope">Whose digest.</param>
internal sealed class RecurringChoice(DigestScope scope)
{
    private const int Shown = 3;
    private const int LeastAskers = 2;
    private const int Named = 3;

    private readonly DigestBoard board = scope.Board;

    /// <summary>What a group is called outside: its own id may be that of a hand-off, which nobody is to know but those who may see it.</summary>
    public static string IdOf(RecurringGroup group) => "group-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(group.Id)).AsSpan(0, 8));

    /// <summary>What recurs: questions that can be told, then areas, then a theme of lessons.</summary>
    /// <param name="shown">What is shown in the digest already.</param>
    /// <param name="newLessons">The ids of the lessons that are new in it.</param>
    public IReadOnlyList<DigestItem> Make(IReadOnlyCollection<DigestItem> shown, IReadOnlySet<string> newLessons)
    {
        var groups = board.Facts.Recurring.Where(IsAcross)
            .OrderByDescending(group => group.Askers).ThenByDescending(group => group.Newest).ThenBy(group => group.Id, StringComparer.Ordinal).ToList();
        var areas = groups.Where(group => SharedOf(group) is null && group.Category is not null).DistinctBy(group => group.Category);
        IReadOnlyList<DigestItem> ranked = [.. groups.Select(group => Question(group, shown)).OfType<DigestItem>(), .. areas.Select(Area).OfType<DigestItem>(), .. Theme(shown, newLessons)];
        return [.. scope.Fewer.Of(DigestItemKind.Recurring, ranked, item => item.Category).Take(Shown)];
    }

    private bool IsAcross(RecurringGroup group)
    {
        // A question that never came to a contact says of no organisation that it asked.
        var organisations = group.HandOffIds.Select(board.HandOff).Select(handOff => handOff?.Question.Organisation).ToList();
        var isOneAuthoritys = organisations.Count == group.Count && organisations.TrueForAll(name => name is not null)
            && organisations.Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2;
        var isWaiting = group.Open || group.Count > group.HandOffIds.Count;
        return group.Askers >= LeastAskers && isWaiting && !isOneAuthoritys && scope.IsBeforeEnd(group.Newest)
            && scope.Subscription.IsAbout(group.Category) && (group.Sectors.Count == 0 || group.Sectors.Any(sector => scope.Subscription.IsAbout(sector)));
    }

    private HandOff? SharedOf(RecurringGroup group)
        => group.HandOffIds.Select(board.HandOff).OfType<HandOff>().Where(DigestBoard.IsTellable)
            .OrderByDescending(DigestBoard.IsAnswerable).ThenBy(handOff => handOff.Trail[0].At).ThenBy(handOff => handOff.Id, StringComparer.Ordinal).FirstOrDefault();

    private bool HasLesson(RecurringGroup group)
        => group.HandOffIds.Select(board.HandOff).Any(handOff => handOff?.Status == HandOffStatus.Solved && board.Find(DraftProposal.IdOf(handOff.Id)) is not null);

    private DigestItem? Question(RecurringGroup group, IReadOnlyCollection<DigestItem> shown)
    {
        var id = IdOf(group);
        return SharedOf(group) is not { } handOff || scope.IsTold(DigestItemKind.Recurring, id, group.Askers)
            || group.HandOffIds.Any(one => scope.IsTold(DigestItemKind.Question, one, group.Askers) || shown.Any(item => item.HandOffId == one))
                ? null
                : new DigestItem(DigestItemKind.Recurring, id, handOff.Question.Text)
                {
                    Detail = scope.Words.Format(HasLesson(group) ? "AskedBy" : "AskedWithout", scope.Words.Number(group.Askers, capital: true)),
                    Category = group.Category,
                    HandOffId = DigestBoard.IsAnswerable(handOff) ? handOff.Id : null,
                    Stand = DigestScope.StandOf(group.Askers),
                };
    }

    private DigestItem? Area(RecurringGroup group)
    {
        var (area, id) = (group.Category!.Value, $"area-{group.Category}".ToLowerInvariant());
        return scope.IsTold(DigestItemKind.Recurring, id, group.Askers) ? null
            : new DigestItem(DigestItemKind.Recurring, id, scope.Words.Format(HasLesson(group) ? "AskedAbout" : "AskedAboutWithout", scope.Words.Number(group.Askers, capital: true), scope.Words.Of(area)))
            {
                Category = area,
                Stand = DigestScope.StandOf(group.Askers),
            };
    }

    private IEnumerable<DigestItem> Theme(IReadOnlyCollection<DigestItem> shown, IReadOnlySet<string> newLessons)
        => board.Themes
            .Where(theme => scope.Subscription.IsAbout(theme.Category) && theme.Lessons.Any(published => newLessons.Contains(published.Lesson.Id))
                && !scope.IsTold(DigestItemKind.Recurring, theme.Id, theme.Organisations.Count))
            .Take(1).Select(theme => Item(theme, shown, newLessons));

    private DigestItem Item(LessonTheme theme, IReadOnlyCollection<DigestItem> shown, IReadOnlySet<string> newLessons)
    {
        var (words, names) = (scope.Words, theme.Organisations);
        var who = names.Count > Named ? words.Format("Theme.Among", words.List([.. names.Take(Named)])) : words.Format("Theme.All", words.List(names));
        return new DigestItem(DigestItemKind.Recurring, theme.Id, words.Format("Theme", words.Number(names.Count, capital: true), theme.Word))
        {
            Detail = $"{who} {(theme.Solved == 0 ? words["Theme.Unsolved"] : words.Counted("Theme.Solved", theme.Solved))}",
            Category = theme.Category,
            LessonId = theme.Lessons.Select(published => published.Lesson).Where(lesson => !newLessons.Contains(lesson.Id) && shown.All(item => item.LessonId != lesson.Id))
                .OrderByDescending(lesson => lesson.Status == LessonStatus.Solved).ThenByDescending(lesson => lesson.AsOf, StringComparer.Ordinal)
                .ThenBy(lesson => lesson.Id, StringComparer.Ordinal).FirstOrDefault()?.Id,
            Stand = DigestScope.StandOf(names.Count),
        };
    }

}
