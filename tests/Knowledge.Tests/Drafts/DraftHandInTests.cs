using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Tests.Storage;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.Drafts;

public sealed class DraftHandInTests : IDisposable, IAppointments
{
    private static readonly Actor Curator = Actor.Person("kurt", isCurator: true);

    private readonly DataFolder folder = new();
    private readonly ManualTime time = new(Start.AddDays(1));
    private readonly LessonLibrary library;
    private readonly DraftRegister drafts;
    private readonly SubmissionRegister submissions;
    private readonly DraftHandIn handIn;

    public DraftHandInTests()
    {
        var store = folder.Open(time);
        var retention = Options.Create(new RetentionOptions());
        var book = new FixedBook([new Contact { Id = "kl-jura", Name = "Anne Jurist", Role = "Jurist", Organisation = "KL" }]);
        library = new LessonLibrary(store);
        drafts = new DraftRegister(
            store, new LexicalSearch(SeedData.Index([])), book, new DraftPresence(book, new ContactSeats(book, this), time), retention, time);
        submissions = new SubmissionRegister(store, library, retention, time);
        handIn = new DraftHandIn(drafts, submissions, time);
    }

    public void Dispose() => folder.Dispose();

    public IEnumerable<string> ContactsOf(string userId) => userId == "anne" ? ["kl-jura"] : [];

    public string? PersonOf(string contactId) => contactId == "kl-jura" ? "anne" : null;

    [Fact]
    public async Task What_both_sides_approved_waits_for_a_curator_once()
    {
        var ready = await ReadyAsync();

        Assert.Equal(1, await handIn.SweepAsync(default));
        Assert.Equal(0, await handIn.SweepAsync(default));

        var waiting = Assert.Single(await submissions.QueueAsync(default));
        Assert.Equal((ready.Id, ready.Text.Title, ready.Origin.Source), (waiting.Id, waiting.Text.Title, waiting.Source));
        Assert.Equal(SubmissionRefusal.OwnWork, Assert.IsType<SubmissionRefused>(await ApproveAsync(waiting, Actor.Person("anne", isCurator: true))).Reason);
        Assert.True((await drafts.FindAsync(ready.Id, default))!.HandedIn);
    }

    [Fact]
    public async Task Approved_by_a_curator_it_is_a_lesson_that_says_where_it_comes_from()
    {
        var ready = await ReadyAsync();
        await handIn.SweepAsync(default);

        await ApproveAsync((await submissions.QueueAsync(default))[0], Curator);

        var lesson = await library.ReadAsync(ready.Id, default);
        Assert.Equal((ready.Text.Title, Asker.Key, ready.Origin.Source), (lesson!.Title, lesson.Owner, lesson.Source!.Document));
    }

    [Fact]
    public async Task After_a_stop_in_between_it_is_handed_in_once_all_the_same()
    {
        await ReadyAsync();
        await handIn.SweepAsync(default);
        var first = Assert.Single(await submissions.QueueAsync(default));
        await ApproveAsync(first, Curator);

        // As if the process had died before the draft was marked.
        var other = new DraftHandIn(new Forgetful(drafts, first.Id), submissions, time);
        await other.SweepAsync(default);

        Assert.Empty(await submissions.QueueAsync(default));
        Assert.Equal(1, (await library.ReadAsync(first.Id, default))!.Version);
    }

    [Fact]
    public async Task A_draft_that_breaks_keeps_the_others_from_nobody()
    {
        var ready = await ReadyAsync();

        Assert.Equal(1, await new DraftHandIn(new Forgetful(drafts, ready.Id) { AlsoBreaks = true }, submissions, time).SweepAsync(default));

        Assert.Contains(await submissions.QueueAsync(default), waiting => waiting.Id == ready.Id);
        Assert.True((await drafts.FindAsync(ready.Id, default))!.HandedIn);
    }

    [Fact]
    public async Task Once_the_curators_have_it_neither_side_drops_it_but_both_can_take_it_back()
    {
        var ready = await ReadyAsync();
        await handIn.SweepAsync(default);

        var late = await drafts.MoveAsync(ready.Id, "m-9", new DropDraft("Alligevel ikke"), Asker, default);
        Assert.Equal(DraftRefusal.Ended, Assert.IsType<DraftRefused>(late).Reason);

        await submissions.MoveAsync(ready.Id, "m-10", new TakeBack(), Anne, default);
        Assert.Empty(await submissions.QueueAsync(default));
    }

    private Task<SubmissionResult> ApproveAsync(Submission waiting, Actor actor)
        => submissions.MoveAsync(waiting.Id, $"approve-{actor.Key}", new Approve(waiting.Text, waiting.TextNumber), actor, default);

    private async Task<LessonDraft> ReadyAsync()
    {
        var begun = Assert.IsType<DraftAccepted>(await drafts.BeginAsync(In(HandOffStatus.Solved), "m-1", Asker, null, default)).Draft;
        var text = begun.Text with { Category = Category.Legal };
        await drafts.MoveAsync(begun.Id, "m-2", new ApproveDraft(text, 1), Asker, default);
        var ready = Assert.IsType<DraftAccepted>(await drafts.MoveAsync(
            begun.Id, "m-3", new ApproveDraft(text, (await drafts.FindAsync(begun.Id, default))!.TextNumber), Anne, default)).Draft;
        Assert.Equal(DraftStatus.ReadyForReview, ready.Status);
        return ready;
    }

    /// <summary>Still says that a draft is to be handed in that was, and before it one that breaks.</summary>
    private sealed class Forgetful(DraftRegister drafts, string id) : IDraftRegister
    {
        public bool AlsoBreaks { get; init; }

        public async Task<IReadOnlyList<LessonDraft>> ToHandInAsync(CancellationToken cancellationToken)
            => await drafts.FindAsync(id, cancellationToken) is var draft && AlsoBreaks ? [draft! with { Id = "erf-bbbbbbbb" }, draft!] : [draft!];

        public Task MarkHandedInAsync(string draftId, CancellationToken cancellationToken)
            => draftId == "erf-bbbbbbbb" ? throw new FormatException("It cannot be read.") : drafts.MarkHandedInAsync(draftId, cancellationToken);

        public Task<LessonDraft?> FindAsync(string draftId, CancellationToken cancellationToken) => drafts.FindAsync(draftId, cancellationToken);

        public Task<DraftResult> BeginAsync(HandOff handOff, string moveId, Actor actor, Knowledge.Outboxes.CardPlace? card, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public Task<DraftResult> MoveAsync(string draftId, string moveId, DraftMove move, Actor actor, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public Task AdoptAsync(string draftId, Knowledge.Outboxes.CardPlace card, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<LessonDraft>> WaitingForAsync(Actor actor, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<int> SweepAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
