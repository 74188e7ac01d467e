using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.Drafts;
using TeamsPilotBot.Knowledge.Tests.HandOffs;
using TeamsPilotBot.Tests;
using Xunit;
using DataFolder = TeamsPilotBot.Knowledge.Tests.Storage.DataFolder;

namespace TeamsPilotBot.Knowledge.Tests.Rights;

public sealed class ErasuresTests
{
    private const string AskerKey = "0b1ec700-0000-4000-8000-000000000001";
    private const string AnneKey = "0b1ec700-0000-4000-8000-000000000002";

    private static readonly PersonIdentity Asker = new() { Key = AskerKey, Names = ["Asta Ærø"] };
    private static readonly PersonIdentity Anne = new() { Key = AnneKey, Names = ["Anne Jurist"] };
    private static readonly Actor AskerActor = Actor.Person(AskerKey, name: "Asta Ærø");
    private static readonly Actor AnneActor = Actor.Person(AnneKey, ["kl-jura"], name: "Anne Jurist");

    private readonly Town town = new();

    [Fact]
    public async Task An_open_question_is_withdrawn_and_the_contact_is_told_of_it_without_the_name()
    {
        await KeepAsync(Sent().After(AnneActor, new Accept()));

        await town.Erasures.EraseAsync(Asker, "r", default);

        var (handOff, outbox) = await OnlyAsync();
        Assert.Equal((HandOffStatus.Withdrawn, true), (handOff.Status, Pseudonym.Is(handOff.AskerKey)));
        Assert.All(handOff.Trail.Where(entry => entry.Kind is MoveKind.Send or MoveKind.Withdraw), entry => Assert.Equal(handOff.AskerKey, entry.ActorKey));
        Assert.Contains(outbox.Pending, delivery => delivery is { Kind: DeliveryKind.Note, To.Id: AnneKey });
        Assert.DoesNotContain(outbox.Pending, delivery => delivery.To.Id == AskerKey || Pseudonym.Is(delivery.To.Id));
    }

    [Fact]
    public async Task What_an_erased_contact_had_in_hand_is_nobodys_until_it_moves_on_and_the_asker_is_untouched()
    {
        await KeepAsync(Sent().After(AnneActor, new Accept()).After(AnneActor, new GiveAnswer("anne jurist siger ja")));

        await town.Erasures.EraseAsync(Anne, "r", default);

        var (handOff, _) = await OnlyAsync();
        Assert.Equal((null, null, AskerKey, "dorte"), (handOff.HandlerKey, handOff.Desk.PersonKey, handOff.AskerKey, handOff.Desk.DeputyKey));
        Assert.StartsWith("tidligere bruger ", handOff.Desk.Name, StringComparison.Ordinal);
        Assert.Matches("^tidligere bruger [a-z0-9]{6} siger ja$", handOff.Answer);
    }

    [Fact]
    public async Task Who_helped_is_found_is_shown_what_they_wrote_and_is_erased_with_name_and_authority()
    {
        var helper = new PersonIdentity { Key = "0b1ec700-0000-4000-8000-000000000003" };
        var shared = Sent() with { Question = Given.SharedQuestion };
        await KeepAsync(shared.After(Actor.Person(helper.Key, name: "Lene Holm"), new Suggest("lene holm brugte en skabelon", "Faxe Kommune")));

        helper = await town.Archive.RecogniseAsync(helper, default);
        var shown = (await town.Archive.OfAsync(helper, default).ToListAsync()).Single().Content.ToJsonString();
        await town.Erasures.EraseAsync(helper, "r", default);

        Assert.All(["\"helper\"", "Lene Holm", "Faxe Kommune", "lene holm brugte en skabelon"], part => Assert.Contains(part, shown, StringComparison.Ordinal));
        Assert.DoesNotContain(Given.SharedQuestion.NotEnough!, shown, StringComparison.Ordinal);
        var (handOff, _) = await OnlyAsync();
        var suggestion = Assert.Single(handOff.Suggestions);
        Assert.True(Pseudonym.Is(suggestion.ActorKey));
        Assert.Matches("^tidligere bruger [a-z0-9]{6} brugte en skabelon$", suggestion.Text);
        Assert.Null(handOff.OrganisationOf(suggestion.ActorKey));
    }

    [Fact]
    public async Task A_draft_that_waits_for_an_erased_asker_is_dropped_and_one_that_waits_for_an_erased_contact_goes_to_the_administrators()
    {
        await KeepAsync(Proposed());
        await town.Erasures.EraseAsync(Asker, "r", default);
        Assert.Equal(DraftStatus.Dropped, (await OnlyDraftAsync()).Status);

        var other = new ErasuresTests();
        await other.KeepAsync(Proposed());
        await other.town.Erasures.EraseAsync(Anne, "r", default);
        var draft = await other.OnlyDraftAsync();
        Assert.Equal((DraftStatus.Proposed, true, AskerKey), (draft.Status, draft.WithAdministrators, draft.Origin.AskerKey));
    }

    [Fact]
    public async Task What_both_approved_becomes_a_lesson_that_nobody_owns()
    {
        await KeepAsync(Proposed().After(AskerActor, new ApproveDraft(GivenDrafts.Text, 1)).After(AnneActor, new ApproveDraft(GivenDrafts.Text, 1)));

        await town.Erasures.EraseAsync(Asker, "r", default);

        var draft = await OnlyDraftAsync();
        Assert.Equal(DraftStatus.ReadyForReview, draft.Status);
        Assert.Null(DraftLesson.Of(draft.Id, draft.Origin, draft.Text).Lesson!.Owner);
    }

    [Fact]
    public async Task A_message_that_was_on_its_way_to_an_erased_person_leaves_no_trace_when_it_has_arrived()
    {
        await KeepAsync(Sent());
        var outboxes = new OutboxStore(town.Store, new HandOffOutbox(Options.Create(new RetentionOptions())));
        await outboxes.ChangeAsync(HandOffDocument.Key("h-1"), outbox => outbox.Add(new Delivery("late", Recipient.Person(AnneKey), DeliveryKind.Repost, "m-send", Given.Start)), default);
        await town.Erasures.EraseAsync(Anne, "r", default);

        await outboxes.ChangeAsync(HandOffDocument.Key("h-1"), outbox => outbox.Done("late", new CardPlace(Recipient.Person(AnneKey), "a:anne", "9")), default);

        Assert.DoesNotContain((await town.AllAsync()).Where(one => one.Container == HandOffDocument.Container), one => one.Document.Json.Contains(AnneKey, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_receipt_names_nobody_expires_and_can_be_had_again()
    {
        await KeepAsync(Sent());

        var first = await town.Erasures.EraseAsync(Asker, "r", default);
        var again = await town.Erasures.EraseAsync(Asker, "r", default);
        var later = await town.Erasures.EraseAsync(Asker, "another", default);

        Assert.Equal(first, again);
        Assert.Equal([new PlanLine("HandOffsOpen", Fate.Pseudonymise, 1)], first.Done.Lines);
        Assert.Empty(later.Done.Lines);
        var kept = (await town.AllAsync()).Where(one => one.Container == ErasureDocument.Container).Select(one => one.Document).ToList();
        Assert.Equal(2, kept.Count);
        Assert.All(kept, document => Assert.Equal(Given.Start.AddDays(90), document.ExpiresAt));
        Assert.All(kept, document => Assert.DoesNotContain(AskerKey, document.Json + document.Key, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Somebody_who_asks_meanwhile_is_erased_of_that_too()
    {
        await KeepAsync(Sent());
        var asked = false;
        town.Store.BeforeWrite = write =>
        {
            if (write > 1 && !asked)
            {
                asked = true;
                _ = town.Store.CreateAsync(QuestionLog.Container, new NewDocument(new DocumentKey("q", "q"), $$"""{"id":"q","text":"?","language":"danish","verdict":"none","personKey":"{{AskerKey}}","conversation":"personal","askedAt":"2026-11-09T09:00:00Z"}"""), default);
            }
        };

        await town.Erasures.EraseAsync(Asker, "r", default);

        Assert.True(asked);
        Assert.Null(await town.Store.ReadAsync(QuestionLog.Container, new DocumentKey("q", "q"), default));
    }

    [Fact]
    public async Task An_erased_contact_has_left_and_the_directory_and_the_administrators_know_it_without_a_name()
    {
        using var folder = new DataFolder();
        var store = folder.Open(town.Time);
        using var book = new ContactBook(store, town.Time, NullLogger<ContactBook>.Instance);
        await book.LoadAsync([], default);
        var contact = new Contact
        {
            Id = "kl-jura", Name = "Anne Jurist", Role = "Jurist", Organisation = "KL", UserId = AnneKey, Fallback = "Skriv til anne.jurist@kl.dk",
            Categories = [Knowledge.Lessons.Category.Legal], Sectors = [Knowledge.Lessons.Sector.Municipality],
        };
        await book.AddAsync(contact, default);
        await book.AddAsync(contact with { Id = "other", UserId = null }, default);
        await book.AskToConfirmAsync("kl-jura", AnneKey, Given.Start, default);
        var archive = new PersonalArchive([new PersonalContacts(store, book, new Nobody(), new NoticeBoard(store, town.Time), town.Time)]);

        var receipt = await new Erasures(archive, store, town.Time).EraseAsync(new PersonIdentity { Key = AnneKey }, "r", default);

        var left = book.Find("kl-jura")!.Contact;
        Assert.Equal((null, new DateOnly(2026, 11, 8)), (left.UserId, left.ValidTo));
        Assert.Matches("^tidligere bruger [a-z0-9]{6}$", left.Name);
        Assert.Matches("^Skriv til tidligere bruger [a-z0-9]{6}$", left.Fallback);
        Assert.Equal("Anne Jurist", book.Find("other")!.Contact.Name);
        Assert.Equal([("Contacts", Fate.Pseudonymise), ("ContactsNamed", Fate.Keep)], receipt.Done.Lines.Select(line => (line.What, line.Fate)));
        Assert.All(Leftovers.Of(folder.Path, "Anne Jurist"), found => Assert.Contains("\"id\":\"other\"", found, StringComparison.Ordinal));
        var told = await store.QueryAsync(NoticeDocument.Container, new DocumentQuery(), default).SingleAsync();
        Assert.Equal((NoticeKind.ContactLeft, "Jurist"), (NoticeDocument.Read(told).Notice.Kind, NoticeDocument.Read(told).Notice.Detail));
    }

    [Fact]
    public async Task An_entry_that_ended_a_year_ago_is_taken_out_of_the_directory()
    {
        using var folder = new DataFolder();
        using var book = new ContactBook(folder.Open(town.Time), town.Time, NullLogger<ContactBook>.Instance);
        var contact = new Contact
        {
            Id = "gone", Name = "Anne", Role = "Jurist", Organisation = "KL", Categories = [Knowledge.Lessons.Category.Legal], Sectors = [Knowledge.Lessons.Sector.Municipality],
            ValidTo = new DateOnly(2025, 11, 8),
        };
        await book.AddAsync(contact, default);
        await book.AddAsync(contact with { Id = "ended", ValidTo = new DateOnly(2025, 11, 9) }, default);
        await book.AddAsync(contact with { Id = "here", ValidTo = null }, default);

        Assert.Equal(1, await new RetentionSweep(book, new SubscriptionRegister(new MemoryStore()), Options.Create(new RetentionOptions()), town.Time).RunAsync(default));

        Assert.Equal(["ended", "here"], book.Current.All.Select(one => one.Id));
    }

    private static HandOff Sent() => Assert.IsType<Accepted>(Given.Rules.Send(
        "h-1", "m-send", AskerActor, Given.Question, Given.Law with { PersonKey = AnneKey }, PlaceInLine.Contact, Given.Start)).HandOff;

    private static LessonDraft Proposed() => Assert.IsType<DraftAccepted>(DraftRules.Propose(
        DraftProposal.IdOf("h-1"), "m-0", GivenDrafts.Origin with { AskerKey = AskerKey, AnswererKey = AnneKey }, GivenDrafts.Text, AskerActor, false, Given.Start)).Draft;

    private Task KeepAsync(HandOff handOff) => town.FillAsync([(HandOffDocument.Container, HandOffDocument.Of(handOff, Outbox.Empty.Adopt(new CardPlace(Recipient.Person(AnneKey), "a:anne", "1")), TimeSpan.FromDays(90)))]);

    private Task KeepAsync(LessonDraft draft) => town.FillAsync([(DraftDocument.Container, DraftDocument.Of(draft, Outbox.Empty, TimeSpan.FromDays(90)))]);

    private async Task<(HandOff HandOff, Outbox Outbox)> OnlyAsync()
    {
        var document = (await town.AllAsync()).Single(one => one.Container == HandOffDocument.Container).Document;
        var read = HandOffDocument.Read(document);
        return (read.HandOff, read.Outbox);
    }

    private async Task<LessonDraft> OnlyDraftAsync()
        => DraftDocument.Read((await town.AllAsync()).Single(one => one.Container == DraftDocument.Container).Document).Draft;

    private sealed class Nobody : IAppointments
    {
        public IEnumerable<string> ContactsOf(string userId) => [];

        public string? PersonOf(string contactId) => null;
    }
}
