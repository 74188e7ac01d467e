using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Tests.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Submissions.GivenSubmissions;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

public sealed class SubmissionRegisterTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly ManualTime time = new(Start);
    private readonly IDocumentStore store;
    private readonly LessonLibrary library;
    private readonly SubmissionRegister register;

    public SubmissionRegisterTests()
    {
        store = folder.Open(time);
        library = new LessonLibrary(store);
        register = Register();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_approved_can_be_read_as_a_lesson_at_once()
    {
        var sent = await SentAsync();
        var published = await DoneAsync(sent, sent.AsItIs(), Karen);

        Assert.Equal((SubmissionStatus.Published, sent.Id), (published.Status, published.PublishedIn));
        var lesson = await library.ReadAsync(sent.Id, default);
        Assert.Equal(("Samtykke før optagelse", "frida", 1), (lesson!.Title, lesson.Owner, lesson.Version));
        var version = Assert.Single(await library.VersionsAsync(sent.Id, default));
        Assert.Equal((LessonEditKind.Approved, "karen", sent.Id), (version.Edit!.Kind, version.Edit.ActorKey, version.Edit.Submission));
    }

    [Fact]
    public async Task The_same_beginning_delivered_again_is_one_telling()
    {
        var beginning = new Beginning(SubmissionKind.NewLesson, Language.Danish, Text);
        var first = Assert.IsType<SubmissionAccepted>(await register.BeginAsync(beginning, "b-1", Frida, default));
        var again = Assert.IsType<SubmissionAccepted>(await Register().BeginAsync(beginning, "b-1", Frida, default));
        var other = Assert.IsType<SubmissionAccepted>(await register.BeginAsync(beginning, "b-1", Ole, default));

        Assert.True(again.Repeated);
        Assert.Equal(first.Submission, again.Submission);
        Assert.NotEqual(first.Submission.Id, other.Submission.Id);
        Assert.Matches("^erf-[a-z2-7]{8}$", first.Submission.Id);
    }

    [Fact]
    public async Task A_change_begins_from_a_version_that_is_there()
    {
        await library.SaveAsync(Lesson(), null, default);
        Task<SubmissionResult> Begin(string? lesson, int version) => register.BeginAsync(
            new Beginning(SubmissionKind.Change, Language.Danish, Change(Lesson())) { LessonId = lesson, BasedOn = version }, $"b-{lesson}-{version}", Frida, default);

        Assert.Equal(new SubmissionRefused(SubmissionRefusal.NoSuchLesson, null), await Begin("speciale-001", 2));
        Assert.Equal(new SubmissionRefused(SubmissionRefusal.NoSuchLesson, null), await Begin("speciale-009", 1));
        Assert.Equal(new SubmissionRefused(SubmissionRefusal.NoSuchLesson, null), await Begin(null, 1));
        Assert.Equal(SubmissionLesson.TextOf(Lesson()), Assert.IsType<SubmissionAccepted>(await Begin("speciale-001", 1)).Submission.Before);
    }

    [Fact]
    public async Task Of_two_curators_at_once_one_decides_and_the_other_is_told_what_happened()
    {
        for (var round = 0; round < 8; round++)
        {
            var sent = await SentAsync($"b-{round}");
            var results = await Task.WhenAll(
                Task.Run(() => register.MoveAsync(sent.Id, "k-1", sent.AsItIs(), Karen, default)),
                Task.Run(() => Register().MoveAsync(sent.Id, "k-2", new Reject("Det er reklame."), Kim, default)));

            var won = Assert.Single(results.OfType<SubmissionAccepted>());
            var told = Assert.Single(results.OfType<SubmissionRefused>());
            Assert.Equal(SubmissionRefusal.WrongState, told.Reason);
            Assert.Equal(won.Entry!.ActorKey, told.Submission!.Trail.Last(entry => entry.ActorKey is "karen" or "kim").ActorKey);
            Assert.Equal(won.Entry.Kind == SubmissionMoveKind.Approve, await library.ReadAsync(sent.Id, default) is not null);
        }
    }

    [Fact]
    public async Task Of_many_who_approve_at_once_one_lesson_comes()
    {
        var sent = await SentAsync();
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            (i % 2 == 0 ? register : Register()).MoveAsync(sent.Id, $"k-{i}", sent.AsItIs(), Actor.Person($"c-{i}", isCurator: true), default))));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Register().SweepAsync(default))));

        Assert.Single(results.OfType<SubmissionAccepted>());
        Assert.Single(await library.VersionsAsync(sent.Id, default));
        Assert.Equal(SubmissionStatus.Published, (await register.FindAsync(sent.Id, default))!.Status);
    }

    [Fact]
    public async Task A_curator_who_edits_while_another_approves_loses_nothing_of_it_silently()
    {
        var sent = await SentAsync();
        var edited = await DoneAsync(sent, sent.Titled("Bedre"), Kim);

        var refused = Assert.IsType<SubmissionRefused>(await register.MoveAsync(sent.Id, "k-9", sent.AsItIs(), Karen, default));

        Assert.Equal((SubmissionRefusal.ChangedMeanwhile, "Bedre", SubmissionStatus.InReview), (refused.Reason, refused.Submission!.Text.Title, edited.Status));
    }

    [Fact]
    public async Task What_is_merged_stands_with_the_lesson_once()
    {
        await library.SaveAsync(Lesson(), null, default);
        var sent = await SentAsync();
        var merged = await DoneAsync(sent, new Merge("speciale-001", sent.Text, sent.TextNumber), Karen);

        Assert.Equal((SubmissionStatus.Published, "speciale-001"), (merged.Status, merged.PublishedIn));
        var lesson = await library.ReadAsync("speciale-001", default);
        Assert.Equal((sent.Id, "Faxe Kommune", "2026-10", "frida"), Assert.Single(lesson!.Additions) is var one ? (one.Id, one.Organisation, one.AsOf, one.Owner) : default);
        Assert.Null(await library.ReadAsync(sent.Id, default));
    }

    [Fact]
    public async Task Two_additions_to_one_lesson_at_once_are_both_there()
    {
        await library.SaveAsync(Lesson(), null, default);
        var sent = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => SentAsync($"b-{i}")));

        await Task.WhenAll(sent.Select((one, i) => Task.Run(() => (i % 2 == 0 ? register : Register()).MoveAsync(
            one.Id, $"k-{i}", new Merge("speciale-001", one.Text, one.TextNumber), Karen, default))));

        Assert.Equal(sent.Select(one => one.Id).Order(), (await library.ReadAsync("speciale-001", default))!.Additions.Select(addition => addition.Id).Order());
        Assert.Equal(7, (await library.VersionsAsync("speciale-001", default)).Count);
    }

    [Fact]
    public async Task A_change_is_a_new_version_and_says_who_approved_it()
    {
        var change = await ChangeAsync();
        var done = await DoneAsync(change, change.AsItIs(), Karen);

        Assert.Equal((SubmissionStatus.Published, "speciale-001"), (done.Status, done.PublishedIn));
        var versions = await library.VersionsAsync("speciale-001", default);
        Assert.Equal([(2, "Nu er det helt på plads."), (1, "Driften overtog løsningen.")], versions.Select(version => (version.Lesson.Version, version.Lesson.Outcome)));
        Assert.Equal(("karen", change.Id), (versions[0].Edit!.ActorKey, versions[0].Edit!.Submission));
    }

    [Fact]
    public async Task A_change_of_a_lesson_that_has_changed_is_refused_and_shown_again_on_the_newest_version()
    {
        var change = await ChangeAsync();
        await library.SaveAsync((await library.ReadAsync("speciale-001", default))! with { Title = "En anden titel" }, null, default);

        var refused = Assert.IsType<SubmissionRefused>(await register.MoveAsync(change.Id, "k-1", change.AsItIs(), Karen, default));

        var now = refused.Submission!;
        Assert.Equal((SubmissionRefusal.LessonChanged, 2, "En anden titel", "Nu er det helt på plads."), (refused.Reason, now.BasedOn, now.Text.Title, now.Text.Outcome));
        Assert.Equal(SubmissionStatus.Published, (await DoneAsync(now, now.AsItIs(), Karen)).Status);
        Assert.Equal(("En anden titel", "Nu er det helt på plads.", 3), await library.ReadAsync("speciale-001", default) is { } lesson ? (lesson.Title, lesson.Outcome, lesson.Version) : default);
    }

    [Fact]
    public async Task Of_two_changes_of_a_lesson_at_once_one_is_made_and_the_other_is_looked_at_again()
    {
        var first = await ChangeAsync();
        var second = await ChangeAsync("b-2", text => text with { Title = "En tredje titel" });

        await Task.WhenAll(
            Task.Run(() => register.MoveAsync(first.Id, "k-1", first.AsItIs(), Karen, default)),
            Task.Run(() => Register().MoveAsync(second.Id, "k-2", second.AsItIs(), Kim, default)));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Register().SweepAsync(default))));

        var (one, two) = ((await register.FindAsync(first.Id, default))!, (await register.FindAsync(second.Id, default))!);
        Assert.Equal([SubmissionStatus.InReview, SubmissionStatus.Published], new[] { one.Status, two.Status }.Order());
        Assert.Equal(2, (await library.VersionsAsync("speciale-001", default)).Count);
        var left = one.Status == SubmissionStatus.InReview ? one : two;
        await DoneAsync(left, left.AsItIs(), Karen);
        Assert.Equal(("En tredje titel", "Nu er det helt på plads."), await library.ReadAsync("speciale-001", default) is { } lesson ? (lesson.Title, lesson.Outcome) : default);
    }

    [Fact]
    public async Task The_queue_has_what_waits_for_a_curator_oldest_first_and_nothing_else()
    {
        await register.BeginAsync(new Beginning(SubmissionKind.NewLesson, Language.Danish, Text), "open", Ole, default);
        var first = await SentAsync("b-1");
        time.Advance(TimeSpan.FromHours(1));
        var second = await SentAsync("b-2");
        time.Advance(TimeSpan.FromHours(1));
        await DoneAsync(first, first.Titled("Bedre"), Karen);

        Assert.Equal([first.Id, second.Id], (await register.QueueAsync(default)).Select(one => one.Id));
        Assert.Equal(3, (await register.OfAsync(Frida, default)).Count + (await register.OfAsync(Ole, default)).Count);
        await DoneAsync((await register.FindAsync(first.Id, default))!, new Reject("Nej"), Karen);
        Assert.Equal([second.Id], (await register.QueueAsync(default)).Select(one => one.Id));
    }

    [Fact]
    public async Task What_waits_for_a_curator_is_kept_however_long_it_takes_and_what_has_ended_is_not()
    {
        var sent = await SentAsync();
        time.Advance(TimeSpan.FromDays(200));
        Assert.NotNull(await register.FindAsync(sent.Id, default));

        await DoneAsync(sent, new Reject("Nej"), Karen);
        time.Advance(new RetentionOptions().Drafts + TimeSpan.FromDays(1));
        Assert.Null(await register.FindAsync(sent.Id, default));
    }

    [Fact]
    public async Task Curators_get_a_card_and_the_author_a_line_when_it_is_decided()
    {
        var sent = await SentAsync();
        Assert.Equal([(Recipient.Curators, DeliveryKind.Card)], await PendingAsync(sent.Id));

        await register.AdoptAsync(sent.Id, new CardPlace(Recipient.Person("karen"), "chat", "card"), default);
        await DoneAsync(sent, sent.AsItIs(), Karen);

        var pending = await PendingAsync(sent.Id);
        Assert.Contains((Recipient.Person("karen"), DeliveryKind.Card), pending);
        Assert.Single(pending, (Recipient.Person("frida"), DeliveryKind.Note));
    }

    [Fact]
    public async Task The_author_gets_a_card_when_it_is_sent_back_and_the_curators_are_told_when_it_comes_again()
    {
        var sent = await SentAsync();
        await register.AdoptAsync(sent.Id, new CardPlace(Recipient.Person("karen"), "chat", "card"), default);
        await DoneAsync(sent, new SendBack("Hvad kostede det?"), Karen);
        Assert.Contains((Recipient.Person("frida"), DeliveryKind.Repost), await PendingAsync(sent.Id));

        await register.MoveAsync(sent.Id, "s-2", new Send(Text with { Outcome = "Det kostede ingenting." }), Frida, default);

        Assert.Contains((Recipient.Person("karen"), DeliveryKind.Note), await PendingAsync(sent.Id));
    }

    [Theory]
    [InlineData("../x?")]
    [InlineData("")]
    [InlineData("erf-zzzzzzzz")]
    public async Task An_id_that_nobody_has_is_refused(string id)
    {
        Assert.Equal(new SubmissionRefused(SubmissionRefusal.NoSuchSubmission, null), await register.MoveAsync(id, "m", new TakeBack(), Frida, default));
        Assert.Null(await register.FindAsync(id, default));
        await register.AdoptAsync(id, new CardPlace(Recipient.Person("karen"), "chat", "card"), default);
    }

    private SubmissionRegister Register()
        => new(store, new LessonLibrary(store), Options.Create(new RetentionOptions()), time);

    private async Task<Submission> SentAsync(string id = "b-1")
    {
        var begun = Assert.IsType<SubmissionAccepted>(
            await register.BeginAsync(new Beginning(SubmissionKind.NewLesson, Language.Danish, Text), id, Frida, default)).Submission;
        return Assert.IsType<SubmissionAccepted>(await register.MoveAsync(begun.Id, $"s-{id}", new Send(Text), Frida, default)).Submission;
    }

    private async Task<Submission> ChangeAsync(string id = "b-1", Func<ExperienceText, ExperienceText>? change = null)
    {
        await library.SaveAsync(Lesson(), null, default);
        var text = change?.Invoke(SubmissionLesson.TextOf(Lesson())) ?? Change(Lesson());
        var begun = Assert.IsType<SubmissionAccepted>(await register.BeginAsync(
            new Beginning(SubmissionKind.Change, Language.Danish, text) { LessonId = "speciale-001", BasedOn = 1 }, id, Frida, default)).Submission;
        return Assert.IsType<SubmissionAccepted>(await register.MoveAsync(begun.Id, $"s-{id}", new Send(text), Frida, default)).Submission;
    }

    private async Task<Submission> DoneAsync(Submission submission, SubmissionMove move, Actor actor)
        => Assert.IsType<SubmissionAccepted>(await register.MoveAsync(submission.Id, $"{actor.Key}-{submission.LastChange}", move, actor, default)).Submission;

    private async Task<List<(Recipient, DeliveryKind)>> PendingAsync(string id)
    {
        var outboxes = new OutboxStore(store, new SubmissionOutbox(Options.Create(new RetentionOptions())));
        return [.. outboxes.Kind.Read((await outboxes.FindAsync(new DocumentKey(id, id), default))!).Pending.Select(delivery => (delivery.To, delivery.Kind))];
    }
}
