using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Telemetry;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health;

public sealed class DeliveryCheckTests
{
    private readonly TestClock clock = new();
    private readonly MemoryStore store = new();
    private readonly RecentSends recent = new();
    private readonly DeliveryCheck check;

    public DeliveryCheckTests() => check = new DeliveryCheck(new OutboxWatch([new NoticeOutbox()], store, clock), recent, clock);

    [Fact]
    public async Task Where_nothing_waits_it_is_said_when_something_was_last_sent()
    {
        var before = await FindAsync();
        recent.Note(new SendOutcome.Sent("a:1", "2"), clock.GetUtcNow());
        var after = await FindAsync();

        Assert.Equal((FindingState.Ok, FindingState.Ok), (before.State, after.State));
        Assert.EndsWith("Siden start er der ikke sendt nogen.", before.Meaning, StringComparison.Ordinal);
        Assert.Matches("Sidst sendt: 25[.]11[.] 10[.:]00[.]$", after.Meaning);
        Assert.DoesNotContain("a:1", after.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_waited_for_long_is_told_and_the_bot_stays_ready()
    {
        await TellAsync();
        Assert.Equal(FindingState.Ok, (await FindAsync()).State);

        clock.Move(TimeSpan.FromMinutes(16));
        var finding = await FindAsync();

        Assert.Equal((FindingState.Missing, false), (finding.State, finding.Blocks));
        Assert.Matches("1, den ældste siden 25[.]11[.] 10[.:]00[.]", finding.Meaning);
    }

    [Fact]
    public async Task Credentials_that_Microsoft_does_not_take_are_told_at_once_until_something_gets_through()
    {
        recent.Note(new SendOutcome.TryLater(null, TryLaterReason.Credentials), clock.GetUtcNow());
        var finding = await FindAsync();
        clock.Move(TimeSpan.FromSeconds(1));
        recent.Note(new SendOutcome.Sent("a:1", "2"), clock.GetUtcNow());

        Assert.Equal((FindingState.Wrong, false), (finding.State, finding.Blocks));
        Assert.Contains("MicrosoftAppPassword", finding.Fix, StringComparison.Ordinal);
        Assert.Equal(FindingState.Ok, (await FindAsync()).State);
    }

    [Fact]
    public async Task What_is_put_off_to_a_better_time_does_not_wait()
    {
        await TellAsync();
        var outboxes = new OutboxStore(store, new NoticeOutbox());
        var document = await outboxes.WaitingAsync(DateTimeOffset.MaxValue, default).SingleAsync();
        await outboxes.ChangeAsync(document.Key, outbox => outbox.Postpone(outbox.Pending[0].Id, clock.GetUtcNow().AddDays(1), "NotNow", inDoubt: false), default);
        clock.Move(TimeSpan.FromHours(2));

        Assert.Equal(FindingState.Ok, (await FindAsync()).State);
    }

    private Task TellAsync() => new NoticeBoard(store, clock).TellAsync(NoticeKind.ContactUnreachable, "kl-ai", null, default);

    private Task<Finding> FindAsync() => check.RunAsync(Language.Danish, default);
}
