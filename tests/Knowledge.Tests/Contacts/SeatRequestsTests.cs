using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Tests.HandOffs;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Contacts.BookDriver;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public sealed class SeatRequestsTests : IDisposable
{
    private const string User = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e06";

    private readonly BookDriver driver = new();

    public void Dispose() => driver.Dispose();

    [Fact]
    public async Task An_example_becomes_the_person_an_administrator_says_yes_to()
    {
        var book = await driver.LoadedAsync(Seed);
        var request = await RequestAsync(book, "kl-jura");

        var accepted = await Requests(book).AcceptAsync(request.Id, "admin", default);

        Assert.Equal((SeatOutcome.Done, SeatRequestStatus.Accepted, "admin"), (accepted.Outcome, accepted.Request!.Status, accepted.Request.DecidedBy));
        var contact = book.Find("kl-jura")!.Contact;
        Assert.Equal((User, "Anne Jurist", false, null), (contact.UserId, contact.Name, contact.Example, contact.Fallback));
        Assert.Equal(new DateOnly(2026, 11, 25), contact.LastConfirmed);
        Assert.Empty(await OpenAsync(book));
    }

    [Fact]
    public async Task A_real_contact_keeps_name_and_mailbox()
    {
        var book = await driver.LoadedAsync(Anne with { Name = "Anne Berg", Fallback = "juraboksen" });
        await Requests(book).AcceptAsync((await RequestAsync(book, "kl-jura")).Id, "admin", default);

        var contact = book.Find("kl-jura")!.Contact;
        Assert.Equal((User, "Anne Berg", "juraboksen"), (contact.UserId, contact.Name, contact.Fallback));
    }

    [Fact]
    public async Task Asking_twice_is_asking_once_and_whoever_was_refused_can_ask_again()
    {
        var book = await driver.LoadedAsync(Anne);
        var first = await RequestAsync(book, "kl-jura");
        driver.Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(first, await RequestAsync(book, "kl-jura"));
        Assert.Equal([first], await OpenAsync(book));

        Assert.Equal(SeatOutcome.Done, (await Requests(book).RefuseAsync(first.Id, "admin", default)).Outcome);
        Assert.Empty(await OpenAsync(book));
        Assert.Null(book.Find("kl-jura")!.Contact.UserId);

        var again = await RequestAsync(book, "kl-jura");
        Assert.Equal((SeatRequestStatus.Pending, null), (again.Status, again.DecidedBy));
        Assert.Equal([again], await OpenAsync(book));
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_told()
    {
        var book = await driver.LoadedAsync(Anne with { UserId = User }, Bo with { ValidTo = new(2026, 11, 24) });
        var requests = Requests(book);

        Assert.Equal(SeatOutcome.AlreadyYours, (await requests.RequestAsync("kl-jura", "p", User, "Anne", default)).Outcome);
        Assert.Equal(SeatOutcome.NoSuchContact, (await requests.RequestAsync("kl-ai", "p", User, "Anne", default)).Outcome);
        Assert.Equal(SeatOutcome.NoSuchContact, (await requests.RequestAsync("../?", "p", User, "Anne", default)).Outcome);
        Assert.Equal(SeatOutcome.Unknown, (await requests.RequestAsync("kl-jura", "p", null, "Anne", default)).Outcome);
        Assert.Equal(SeatOutcome.Unknown, (await requests.RequestAsync("kl-jura", "p", "other", " ", default)).Outcome);
        Assert.Equal(SeatOutcome.NoSuchRequest, (await requests.AcceptAsync("nothing", "admin", default)).Outcome);
    }

    [Fact]
    public async Task The_same_yes_twice_is_one_and_another_administrator_is_told_who_decided()
    {
        var book = await driver.LoadedAsync(Anne);
        var request = await RequestAsync(book, "kl-jura");
        var requests = Requests(book);
        await requests.AcceptAsync(request.Id, "admin", default);

        Assert.Equal(SeatOutcome.Done, (await requests.AcceptAsync(request.Id, "admin", default)).Outcome);
        var refused = await requests.RefuseAsync(request.Id, "other", default);
        Assert.Equal((SeatOutcome.DecidedAlready, "admin"), (refused.Outcome, refused.Request!.DecidedBy));
        Assert.Equal(User, book.Find("kl-jura")!.Contact.UserId);
    }

    [Fact]
    public async Task Of_two_administrators_at_once_one_decides()
    {
        var book = await driver.LoadedAsync(Anne);
        var request = await RequestAsync(book, "kl-jura");
        var other = Requests(book);
        var meddled = new MeddledStore(driver.Store) { Before = number => number == 1 ? other.RefuseAsync(request.Id, "other", default) : Task.CompletedTask };

        var late = await new SeatRequests(meddled, book, driver.Time).AcceptAsync(request.Id, "admin", default);

        Assert.Equal((SeatOutcome.DecidedAlready, SeatRequestStatus.Refused, "other"), (late.Outcome, late.Request!.Status, late.Request.DecidedBy));
        Assert.Null(book.Find("kl-jura")!.Contact.UserId);
    }

    [Fact]
    public async Task A_yes_that_was_cut_short_is_still_open_and_comes_to_its_end_when_it_is_said_again()
    {
        var book = await driver.LoadedAsync(Anne);
        var request = await RequestAsync(book, "kl-jura");
        var meddled = new MeddledStore(driver.Store) { After = number => number == 1 ? throw new OperationCanceledException() : Task.CompletedTask };
        await Assert.ThrowsAsync<OperationCanceledException>(() => new SeatRequests(meddled, book, driver.Time).AcceptAsync(request.Id, "admin", default));
        Assert.Null(book.Find("kl-jura")!.Contact.UserId);
        Assert.Single(await OpenAsync(book));

        Assert.Equal(SeatOutcome.Done, (await Requests(book).AcceptAsync(request.Id, "admin", default)).Outcome);

        Assert.Equal(User, book.Find("kl-jura")!.Contact.UserId);
        Assert.Empty(await OpenAsync(book));
    }

    private SeatRequests Requests(IContactBook book) => new(driver.Store, book, driver.Time);

    private async Task<SeatRequest> RequestAsync(IContactBook book, string contactId)
    {
        var result = await Requests(book).RequestAsync(contactId, "person", User.ToUpperInvariant(), "Anne Jurist", default);
        Assert.Equal(SeatOutcome.Done, result.Outcome);
        return result.Request!;
    }

    private async Task<IReadOnlyList<SeatRequest>> OpenAsync(IContactBook book)
    {
        var open = new List<SeatRequest>();
        await foreach (var request in Requests(book).OpenAsync(default))
        {
            open.Add(request);
        }

        return open;
    }
}
