using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>
/// Lists the lessons that a person was asked about, stands for, or may look after; what the person may not see is neither shown nor counted,
/// whatever their role. Safe to use from several threads.
/// </summary>
/// <param name="lessons">The lessons in care.</param>
/// <param name="library">The lessons as they are now.</param>
/// <param name="keepers">The people.</param>
/// <param name="reports">What was reported.</param>
/// <param name="taking">Decides who may stand for a lesson.</param>
/// <param name="options">How long lessons hold.</param>
public sealed class KeepListing(
    ILessonsInCare lessons, LessonLibrary library, IKeeperRegister keepers, IReportRegister reports, TakingOver taking, IOptions<KeepingOptions> options)
{
    /// <summary>A list.</summary>
    /// <param name="view">Which list, and where in it.</param>
    /// <param name="person">Who sees it.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The card; a sentence if there is nothing in it, or it is not for the person.</returns>
    public Task<ActionResult> ShowAsync(KeepView view, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(person);
        return view.List switch
        {
            KeepList.Asked => AskedAsync(view, person, language, cancellationToken),
            KeepList.Own => OwnAsync(view, person, language, cancellationToken),
            _ when KeepRights.IsCurator(person) => OwnerlessAsync(view, person, language, cancellationToken),
            _ => Task.FromResult(Sentence(language, "CuratorsOnly")),
        };
    }

    private async Task<ActionResult> AskedAsync(KeepView view, Person person, Language language, CancellationToken cancellationToken)
    {
        var keeper = await keepers.FindAsync(person.Key, cancellationToken);
        if (view.Card is not { } card || KeepViews.Asked(keeper, card, language) is not { } asked)
        {
            return view.Notice is { } notice ? new ActionResult(null, notice) : Sentence(language, "QuestionsGone");
        }

        var opened = view.Opened is { } id && await library.ReadAsync(id, cancellationToken) is { } read && person.Reader.CanSee(read, person.Key) ? read : null;
        return Show(asked with { Items = [.. asked.Items.Select(item => item.LessonId == view.Opened ? item with { Lesson = opened } : item)] }, view);
    }

    private async Task<ActionResult> OwnAsync(KeepView view, Person person, Language language, CancellationToken cancellationToken)
    {
        var keeper = await keepers.FindAsync(person.Key, cancellationToken);
        var asked = keeper.Questions.Where(question => question.Kind == KeptQuestionKind.StillHolds)
            .ToDictionary(question => question.LessonId, question => question, StringComparer.Ordinal);
        DateOnly DueOn(Lesson lesson) => Validity.DueOn(
            lesson, options.Value, asked.TryGetValue(lesson.Id, out var question) ? Knowledge.Calendar.DanishTime.DayOf(question.AskedAt) : null);
        var own = (await lessons.AllAsync(cancellationToken)).Where(lesson => lesson.Owner == person.Key).OrderBy(DueOn).ThenBy(lesson => lesson.Id, StringComparer.Ordinal).ToList();
        if (own.Count == 0)
        {
            return view.Notice is { } notice ? new ActionResult(null, notice) : Sentence(language, "OwnNothing");
        }

        var open = await OpenAsync(cancellationToken);
        var helped = keeper.Helped.ToDictionary(known => known.LessonId, known => known.Count, StringComparer.Ordinal);
        return await PageAsync(view, person, language, own, lesson => Item(lesson, view, open) with
        {
            IsMine = lesson.Owner == person.Key, DueOn = DueOn(lesson), Helped = helped.GetValueOrDefault(lesson.Id),
        }, null, cancellationToken);
    }

    private async Task<ActionResult> OwnerlessAsync(KeepView view, Person person, Language language, CancellationToken cancellationToken)
    {
        var open = await OpenAsync(cancellationToken);
        var gone = (await keepers.GoneAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        bool IsOwnerless(Lesson lesson) => lesson.HasLostOwner() || (lesson.Owner is { } owner && gone.Contains(owner));
        var found = (await lessons.AllAsync(cancellationToken)).Where(lesson => person.Reader.CanSee(lesson, person.Key)
            && (lesson.Unconfirmed is not null || IsOwnerless(lesson) || open.Contains(lesson.Id))).ToList();
        foreach (var reported in open.Select(reports => reports.Key).Except(found.Select(lesson => lesson.Id), StringComparer.Ordinal).ToList())
        {
            if (await library.ReadAsync(reported, cancellationToken) is { } lesson && person.Reader.CanSee(lesson, person.Key))
            {
                found.Add(lesson);
            }
        }

        if (found.Count == 0)
        {
            return view.Notice is { } notice ? new ActionResult(null, notice) : Sentence(language, "NothingToLookAfter");
        }

        var counts = new KeepCounts(
            found.Count(lesson => open.Contains(lesson.Id)), found.Count(IsOwnerless), found.Count(lesson => lesson.Unconfirmed is not null));
        var ordered = found.OrderByDescending(lesson => open.Contains(lesson.Id)).ThenByDescending(IsOwnerless).ThenBy(lesson => lesson.Id, StringComparer.Ordinal).ToList();
        return await PageAsync(view, person, language, ordered, lesson => Item(lesson, view, open) with
        {
            IsMine = lesson.Owner == person.Key, IsOwnerless = IsOwnerless(lesson),
        }, counts, cancellationToken);
    }

    /// <summary>The lessons of the page are read anew: the read model may not know yet what the click has changed.</summary>
    private async Task<ActionResult> PageAsync(
        KeepView view, Person person, Language language, List<Lesson> all, Func<Lesson, KeepItem> item, KeepCounts? counts, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(view.Page, 0, (all.Count - 1) / KeepListReply.PageSize);
        var items = new List<KeepItem>();
        foreach (var lesson in all.Skip(page * KeepListReply.PageSize).Take(KeepListReply.PageSize))
        {
            var now = await library.ReadAsync(lesson.Id, cancellationToken) ?? lesson;
            if (person.Reader.CanSee(now, person.Key))
            {
                items.Add(item(now) with
                {
                    CanTakeOver = view.List == KeepList.Ownerless && await taking.IsOfferedAsync(now, KeepRights.ActorOf(person), person.Reader, cancellationToken),
                });
            }
        }

        return Show(new KeepListReply(language, Nonce.New(), view.List, [.. items]) { Page = page, Total = all.Count, Counts = counts }, view);
    }

    private async Task<ILookup<string, string>> OpenAsync(CancellationToken cancellationToken)
        => (await reports.OpenAsync(cancellationToken)).ToLookup(report => report.LessonId, report => report.Id, StringComparer.Ordinal);

    private static KeepItem Item(Lesson lesson, KeepView view, ILookup<string, string> open) => new(lesson.Id, lesson.Title, lesson.AsOf)
    {
        Confirmed = Validity.Day(lesson.Confirmed),
        Unconfirmed = Validity.Day(lesson.Unconfirmed),
        Reports = [.. open[lesson.Id]],
        Lesson = lesson.Id == view.Opened ? lesson : null,
    };

    private static ActionResult Show(KeepListReply reply, KeepView view)
        => new(reply with { Notice = view.Notice, Typed = view.Typed, TypedFor = view.Typed is null ? null : view.TypedFor }, null);

    private static ActionResult Sentence(Language language, string key) => new(null, KeepTexts.Catalog.Get(language, key));
}

/// <summary>Which list somebody looks at, and where in it.</summary>
/// <param name="List">Which list.</param>
public sealed record KeepView(KeepList List)
{
    /// <summary>The card of questions, for <see cref="KeepList.Asked"/>.</summary>
    public string? Card { get; init; }

    /// <summary>The page, from 0; one that is not there is the nearest that is.</summary>
    public int Page { get; init; }

    /// <summary>The lesson of which is shown what it says; null for none.</summary>
    public string? Opened { get; init; }

    /// <summary>What to say above the list; null for nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>What was typed and could not be kept; null for nothing.</summary>
    public string? Typed { get; init; }

    /// <summary>The lesson for which it was typed.</summary>
    public string? TypedFor { get; init; }
}
