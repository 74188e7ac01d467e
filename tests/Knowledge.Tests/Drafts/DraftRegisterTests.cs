using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.HandOffs;
using TeamsPilotBot.Knowledge.Tests.Storage;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.Drafts;

public sealed class DraftRegisterTests : IDisposable, IAppointments
{
    private readonly DataFolder folder = new();
    private readonly ManualTime time = new(Start.AddDays(1));
    private readonly IDocumentStore store;
    private readonly LessonIndex index = SeedData.Index([]);
    private readonly IOptions<RetentionOptions> retention = Options.Create(new RetentionOptions());
    private readonly Dictionary<string, string> seats = new() { ["kl-jura"] = "anne" };

    public DraftRegisterTests() => store = folder.Open(time);

    public void Dispose() => folder.Dispose();

    public IEnumerable<string> ContactsOf(string userId) => seats.Where(pair => pair.Value == userId).Select(pair => pair.Key);

    public string? PersonOf(string contactId) => seats.GetValueOrDefault(contactId);

    [Fact]
    public async Task A_solved_question_gives_one_draft_from_both_texts_whoever_clicks_first()
    {
        var register = Register();
        var solved = Sent().After(Anne, new GiveAnswer("Ja, brug KL's skabelon")).After(Asker, new ConfirmSolved("Den passede"));

        var first = Assert.IsType<DraftAccepted>(await register.BeginAsync(solved, "m-1", Anne, null, default));
        var second = Assert.IsType<DraftAccepted>(await register.BeginAsync(solved, "m-2", Asker, null, default));

        Assert.True(second.Repeated);
        Assert.Equal(first.Draft, second.Draft);
        var (text, origin) = (first.Draft.Text, first.Draft.Origin);
        Assert.Equal("Aftale om lydoptagelser", text.Title);
        Assert.Contains("De optager ikke telefonsamtaler", text.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("20304050", text.Problem, StringComparison.Ordinal);
        Assert.Equal(("Ja, brug KL's skabelon", "Den passede", Category.Legal), (text.Action, text.Outcome, text.Category));
        Assert.Equal(("2026-11", Evidence.Experience, Sector.Municipality), (origin.AsOf, origin.Evidence, origin.Sector));
        Assert.Equal("Spørgsmål besvaret 9. november 2026 af Jurist, KL", origin.Source);
        Assert.NotNull(DraftLesson.Of(first.Draft.Id, origin, text).Lesson);
    }

    [Fact]
    public async Task What_an_authority_answers_is_its_recommendation()
    {
        seats["digst-jura"] = "dorte";
        var solved = Sent(National).After(Dorte, new GiveAnswer("Sådan")).After(Asker, new ConfirmSolved());

        var begun = Assert.IsType<DraftAccepted>(await Register().BeginAsync(solved, "m-1", Asker, null, default));

        Assert.Equal(Evidence.Recommendation, begun.Draft.Origin.Evidence);
        Assert.Equal("Den, der spurgte, siger, at det løste problemet.", begun.Draft.Text.Outcome);
    }

    [Theory]
    [InlineData(HandOffStatus.Answered)]
    [InlineData(HandOffStatus.Closed)]
    [InlineData(HandOffStatus.Withdrawn)]
    public async Task What_is_not_solved_gives_none(HandOffStatus status)
        => Assert.Equal(new DraftRefused(DraftRefusal.NotSolved, null), await Register().BeginAsync(In(status), "m-1", Asker, null, default));

    [Fact]
    public async Task Others_can_neither_begin_nor_learn_of_a_draft()
    {
        var register = Register();
        await register.BeginAsync(In(HandOffStatus.Solved), "m-1", Asker, null, default);

        Assert.Equal(new DraftRefused(DraftRefusal.NotYours, null), await register.BeginAsync(In(HandOffStatus.Solved), "m-2", Stranger, null, default));
        Assert.Empty(await register.WaitingForAsync(Stranger, default));
        Assert.Empty(await register.WaitingForAsync(Administrator, default));
    }

    [Fact]
    public async Task A_draft_is_never_found_by_search_not_even_one_that_both_have_approved()
    {
        var ready = await ReadyAsync(Register());

        Assert.Equal(DraftStatus.ReadyForReview, ready.Status);
        var library = new LessonLibrary(store);
        Assert.Null(await library.ReadAsync(ready.Id, default));
        Assert.Empty(SeedData.Index(await library.AllAsync(default)).Search(new SearchRequest("aftale om lydoptagelser", false, Reader.Anyone)).Found);
    }

    [Fact]
    public async Task Those_who_are_waited_for_find_it_until_they_have_approved()
    {
        var register = Register();
        var draft = await BegunAsync(register);
        Assert.Single(await register.WaitingForAsync(Asker, default));
        Assert.Single(await register.WaitingForAsync(Anne, default));

        await register.MoveAsync(draft.Id, "m-2", new ApproveDraft(draft.Text, 1), Asker, default);

        Assert.Empty(await register.WaitingForAsync(Asker, default));
        Assert.Single(await register.WaitingForAsync(Anne, default));
    }

    [Fact]
    public async Task The_other_side_gets_a_card_and_lines_of_text_about_what_they_did_not_do()
    {
        var register = Register();
        var draft = await BegunAsync(register, new CardPlace(Recipient.Person("asker"), "chat", "card"));
        Assert.Equal([(Recipient.Person("asker"), DeliveryKind.Card), (Recipient.Person("anne"), DeliveryKind.Card)], await PendingAsync(draft.Id));

        await register.MoveAsync(draft.Id, "m-2", new ApproveDraft(draft.Text, 1), Asker, default);
        await register.MoveAsync(draft.Id, "m-3", new ApproveDraft(draft.Text, 1), Anne, default);

        var pending = await PendingAsync(draft.Id);
        Assert.Contains((Recipient.Person("asker"), DeliveryKind.Note), pending);
        Assert.Contains((Recipient.Person("asker"), DeliveryKind.Card), pending);
        Assert.Equal(1, pending.Count(delivery => delivery == (Recipient.Person("anne"), DeliveryKind.Note)));
    }

    [Fact]
    public async Task When_the_one_who_answered_is_gone_the_administrators_get_it_once()
    {
        var register = Register();
        var draft = await BegunAsync(register);
        Assert.Equal(0, await register.SweepAsync(default));

        seats["kl-jura"] = "new-person";
        Assert.Equal(1, await register.SweepAsync(default));
        Assert.Equal(0, await register.SweepAsync(default));

        Assert.Contains((Recipient.Administrators, DeliveryKind.Card), await PendingAsync(draft.Id));
        Assert.Single(await register.WaitingForAsync(Administrator, default));
    }

    [Fact]
    public async Task A_draft_is_kept_90_days_from_its_last_move_and_an_approved_one_until_a_curator_comes()
    {
        var register = Register();
        var draft = await BegunAsync(register);
        time.Advance(TimeSpan.FromDays(90));
        Assert.Null(await register.FindAsync(draft.Id, default));

        var ready = await ReadyAsync(register);
        time.Advance(TimeSpan.FromDays(2_000));
        Assert.NotNull(await register.FindAsync(ready.Id, default));
    }

    [Fact]
    public async Task Of_two_who_approve_at_once_neither_is_lost()
    {
        var register = Register();
        var draft = await BegunAsync(register);

        await Task.WhenAll(
            Task.Run(() => register.MoveAsync(draft.Id, "m-2", new ApproveDraft(draft.Text, 1), Asker, default)),
            Task.Run(() => Register().MoveAsync(draft.Id, "m-3", new ApproveDraft(draft.Text, 1), Anne, default)));

        Assert.Equal(DraftStatus.ReadyForReview, (await register.FindAsync(draft.Id, default))!.Status);
    }

    [Fact]
    public void An_id_says_nothing_of_the_hand_off_and_never_looks_like_a_number()
        => Properties.Hold(FsCheck.Fluent.Gen.Select(FsCheck.Fluent.Gen.Choose(0, int.MaxValue), n => $"h{n}"), id =>
            Assert.Matches("^svar-[a-p]{24}$", DraftProposal.IdOf(id)), times: 100);

    private DraftRegister Register()
    {
        var book = new FixedBook(
        [
            new Contact { Id = "kl-jura", Name = "Anne Jurist", Role = "Jurist", Organisation = "KL" },
            new Contact { Id = "digst-jura", Name = "Dorte Styrelse", Role = "Jurist", Organisation = "Digitaliseringsstyrelsen" },
        ]);
        return new DraftRegister(store, new LexicalSearch(index), book, new DraftPresence(book, new ContactSeats(book, this), time), retention, time);
    }

    private static async Task<LessonDraft> BegunAsync(DraftRegister register, CardPlace? card = null)
        => Assert.IsType<DraftAccepted>(await register.BeginAsync(In(HandOffStatus.Solved), "m-1", Asker, card, default)).Draft;

    private static async Task<LessonDraft> ReadyAsync(DraftRegister register)
    {
        var draft = await BegunAsync(register);
        await register.MoveAsync(draft.Id, "m-2", new ApproveDraft(draft.Text, 1), Asker, default);
        return Assert.IsType<DraftAccepted>(await register.MoveAsync(draft.Id, "m-3", new ApproveDraft(draft.Text, 1), Anne, default)).Draft;
    }

    private async Task<List<(Recipient, DeliveryKind)>> PendingAsync(string id)
    {
        var outboxes = new OutboxStore(store, new DraftOutbox(retention));
        var outbox = outboxes.Kind.Read((await outboxes.FindAsync(new DocumentKey(id, id), default))!);
        return [.. outbox.Pending.Select(delivery => (delivery.To, delivery.Kind))];
    }
}
