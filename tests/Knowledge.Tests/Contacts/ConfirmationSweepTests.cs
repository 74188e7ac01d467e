using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Contacts.BookDriver;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public sealed class ConfirmationSweepTests : IDisposable
{
    private static readonly Contact Old = Anne with { UserId = "anne", LastConfirmed = new DateOnly(2026, 10, 1) };

    private readonly BookDriver driver = new();

    public void Dispose() => driver.Dispose();

    [Fact]
    public async Task A_question_waits_in_the_outbox_of_the_contact()
    {
        var book = await driver.LoadedAsync(Old, Bo);

        await Sweep(book).RunAsync(default);

        var (id, message) = Assert.Single(await WaitingAsync());
        Assert.Equal(("kl-jura", Recipient.Person("anne"), DeliveryKind.Repost), (id, message.To, message.Kind));
        Assert.Equal(driver.Time.GetUtcNow(), book.Find("kl-jura")!.State.AskedToConfirmAt);
    }

    [Fact]
    public async Task Two_instances_ask_once()
    {
        var (first, second) = (await driver.LoadedAsync(Old), await driver.LoadedAsync());
        Assert.Null(second.Find("kl-jura")!.State.AskedToConfirmAt);

        await Task.WhenAll(Sweep(first).RunAsync(default), Sweep(second).RunAsync(default));
        await Sweep(first).RunAsync(default);

        Assert.Single(await WaitingAsync());
    }

    [Fact]
    public async Task Whoever_does_not_answer_is_told_of_once_and_asked_again_after_a_month()
    {
        var book = await driver.LoadedAsync(Old);
        var begun = driver.Time.GetUtcNow();
        for (var day = 0; day < 35; day++)
        {
            await Sweep(book).RunAsync(default);
            driver.Time.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal((NoticeKind.NotConfirmed, "kl-jura", "Anne Jurist"), Assert.Single(await NoticesAsync()));

        // Thirty days later is Christmas; the next working day is a Monday.
        Assert.Equal(begun.AddDays(33), Assert.Single(await WaitingAsync()).Message.Since);
    }

    [Fact]
    public async Task Whoever_answers_is_not_told_of()
    {
        var book = await driver.LoadedAsync(Old);
        await Sweep(book).RunAsync(default);
        await book.ConfirmAsync("kl-jura", new(2026, 11, 25), default);
        driver.Time.Advance(TimeSpan.FromDays(20));

        await Sweep(book).RunAsync(default);

        Assert.Empty(await NoticesAsync());
    }

    [Fact]
    public async Task Another_person_is_asked_anew_in_place_of_the_one_before()
    {
        var book = await driver.LoadedAsync(Old);
        await Sweep(book).RunAsync(default);

        await book.ChangeAsync("kl-jura", contact => contact with { UserId = "bo" }, default);
        await Sweep(book).RunAsync(default);

        Assert.Equal(Recipient.Person("bo"), Assert.Single(await WaitingAsync()).Message.To);
    }

    private ConfirmationSweep Sweep(ContactBook book) => new(
        book,
        new ContactSeats(book, new Nobody()),
        new ConfirmationRules(new WorkingDays(new WorkingDayOptions())),
        new NoticeBoard(driver.Store, driver.Time),
        driver.Time);

    private async Task<List<(string Id, Delivery Message)>> WaitingAsync()
    {
        var kind = new ContactOutbox();
        var waiting = new List<(string, Delivery)>();
        await foreach (var document in new OutboxStore(driver.Store, kind).WaitingAsync(DateTimeOffset.MaxValue, default))
        {
            waiting.AddRange(kind.Read(document).Pending.Select(message => (ContactOutbox.RecordIn(document).Contact.Id, message)));
        }

        return waiting;
    }

    private async Task<List<(NoticeKind Kind, string Subject, string? Detail)>> NoticesAsync()
    {
        var notices = new List<(NoticeKind, string, string?)>();
        await foreach (var document in new OutboxStore(driver.Store, new NoticeOutbox()).WaitingAsync(DateTimeOffset.MaxValue, default))
        {
            var notice = NoticeOutbox.NoticeIn(document);
            notices.Add((notice.Kind, notice.Subject, notice.Detail));
        }

        return notices;
    }

    private sealed class Nobody : IAppointments
    {
        public IEnumerable<string> ContactsOf(string userId) => [];

        public string? PersonOf(string contactId) => null;
    }
}
