using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery.Outboxes;

/// <summary>
/// A hand-off with the process dying at each of its steps, one after the other: before and after each write to the store, before
/// a message is taken by Teams, and after it was taken and before that was noted.
/// </summary>
public sealed class SendingTests
{
    private static readonly DocumentKey Key = new("h-1", "h-1");
    private static readonly Actor Mette = Actor.Person("mette", name: "Mette Holm");
    private static readonly Actor Anne = Actor.Person("anne", ["kl-jura"], name: "Anne Jurist");
    private static readonly Desk Law = new("kl-jura", "Anne Jurist", null, "jura@kl.example", 2) { PersonKey = "anne" };

    private static readonly HandOffQuestion Question = new() { Text = "Har nogen en aftale om lydoptagelser?", Language = Language.Danish };

    private readonly Mortality mortality = new();
    private readonly MortalMessenger teams;
    private readonly EverybodyHere addresses = new();
    private readonly TestKnowledge knowledge = new([]);
    private string? unmakeable;

    public SendingTests()
    {
        teams = new MortalMessenger(mortality);
        Store.BeforeWrite = _ => mortality.Step();
    }

    private MemoryStore Store => knowledge.HandOffs.Store;

    [Fact]
    public async Task Without_a_death_each_side_has_one_card_and_each_line_once()
    {
        await PlayAsync();

        Assert.Equal(["anne", "mette"], Cards().Select(card => card.To).Order());
        Assert.Equal(
            ["Anne Jurist er i gang", "Anne Jurist har svaret", "Mette Holm siger"],
            Lines().Select(line => Beginnings.First(line.StartsWith)).Order(StringComparer.Ordinal));
        Assert.All(Cards(), card => Assert.Contains("Løst", card.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whenever_the_process_dies_nothing_is_missing_and_no_line_comes_twice()
    {
        await PlayAsync();
        var (steps, lines) = (mortality.Steps, Lines().Count);
        Assert.True(steps > 30);
        for (var step = 1; step <= steps; step++)
        {
            var again = new SendingTests();
            again.mortality.DiesAt = step;
            await again.PlayAsync();
            again.Check(step, lines);
        }
    }

    [Fact]
    public async Task A_contact_who_cannot_be_reached_is_passed_over_and_the_administrators_are_told()
    {
        addresses.Administrators.Add("ida");
        teams.Answers = to => to == "anne" ? new SendOutcome.Gone(GoneReason.Blocked) : null;

        await MoveAsync(async () => await knowledge.HandOffs.Register.SendAsync("h-1", "m-1", Mette, Question, Law, null, default));
        await SendAsync();

        var stands = (await knowledge.HandOffs.Register.FindAsync("h-1", default))!.HandOff;
        Assert.Equal((PlaceInLine.Fallback, PassOnReason.Unreachable), (stands.Place, stands.Trail[^1].Because));
        Assert.Contains(Cards(), card => card.To == "ida");
        Assert.Contains(teams.Chats.Values, message => message.To == "mette" && message.Message.Attachments?.Count is null or 0);
        Assert.Contains("kl-jura", knowledge.Book.MarkedUnreachable);
    }

    [Fact]
    public async Task What_Teams_does_not_take_now_is_sent_later_and_in_order()
    {
        teams.Answers = to => to == "mette" ? new SendOutcome.TryLater(TimeSpan.FromMinutes(1), TryLaterReason.Throttled) : null;
        await PlayAsync();
        Assert.DoesNotContain(teams.Chats.Values, message => message.To == "mette");
        teams.Answers = _ => null;

        await SettleAsync();

        Assert.Equal(["Anne Jurist er i gang", "Anne Jurist har svaret"], LinesTo("mette").Select(line => Beginnings.First(line.StartsWith)));
        Assert.Contains(Cards(), card => card.To == "mette");
    }

    [Fact]
    public async Task What_cannot_be_made_is_tried_for_a_day_and_then_given_up()
    {
        unmakeable = "anne";
        await MoveAsync(async () => await knowledge.HandOffs.Register.SendAsync("h-1", "m-1", Mette, Question, Law, null, default));
        await SettleAsync();
        Assert.Contains((await OutboxAsync()).Pending, delivery => delivery.To.Id == "anne" && delivery.Attempts > 5);

        for (var hour = 0; hour < 25; hour++)
        {
            knowledge.Clock.Move(TimeSpan.FromHours(1));
            await SendAsync();
        }

        var outbox = await OutboxAsync();
        Assert.Equal((0, "anne"), (outbox.Pending.Count, Assert.Single(outbox.Dead).To.Id));
        Assert.Contains(Cards(), card => card.To == "mette");
        Assert.NotEmpty(await Store.QueryAsync(new NoticeOutbox().Container, new DocumentQuery(), default).ToListAsync());
    }

    [Fact]
    public async Task A_card_that_was_deleted_comes_back()
    {
        await MoveAsync(async () => await knowledge.HandOffs.Register.SendAsync("h-1", "m-1", Mette, Question, Law, null, default));
        await SendAsync();
        teams.Chats.Clear();

        await MoveAsync(async () => await knowledge.HandOffs.Register.MoveAsync("h-1", "m-2", new GiveAnswer("Ja"), Anne, default));
        await SettleAsync();

        Assert.Equal(["anne", "mette"], Cards().Select(card => card.To).Order());
    }

    [Fact]
    public async Task A_card_stays_in_the_language_in_which_it_stands_also_when_another_is_spoken_by_then()
    {
        var register = knowledge.HandOffs.Register;
        var asked = new CardPlace(Recipient.Person("mette"), "chat-of-mette", "clicked") { Language = Language.English };
        teams.Chats["clicked"] = ("mette", new Activity());
        await MoveAsync(async () => await register.SendAsync("h-1", "m-1", Mette, Question, Law, asked, default));
        (addresses.Languages["anne"], addresses.Languages["mette"]) = (Language.English, Language.Danish);

        await MoveAsync(async () => await register.MoveAsync("h-1", "m-2", new GiveAnswer("Ja, med samtykke"), Anne, default));

        Assert.Equal(
            [("anne", "da"), ("mette", "en")], teams.Chats.Values.Where(message => message.Message.Attachments?.Count > 0).Select(message => (message.To, message.Message.Locale)).Order());
        teams.Chats.Clear();

        // What comes anew is in the language that is spoken.
        await MoveAsync(async () => await register.MoveAsync("h-1", "m-3", new ConfirmSolved(), Mette, default));
        Assert.Equal(
            [("anne", "en"), ("mette", "da")], teams.Chats.Values.Where(message => message.Message.Attachments?.Count > 0).Select(message => (message.To, message.Message.Locale)).Order());
    }

    [Fact]
    public async Task What_waits_for_administrators_waits_until_there_is_one()
    {
        await MoveAsync(async () => await knowledge.HandOffs.Register.SendAsync("h-1", "m-1", Mette, Question, Law with { PersonKey = null }, null, default));
        await SendAsync();
        Assert.Equal(["mette"], Cards().Select(card => card.To));
        addresses.Administrators.AddRange(["ida", "ole"]);

        await SettleAsync();

        Assert.Equal(["ida", "mette", "ole"], Cards().Select(card => card.To).Order());
    }

    private static string[] Beginnings { get; } = ["Mette Holm siger", "Anne Jurist har svaret", "Anne Jurist er i gang"];

    /// <summary>Mette asks, Anne looks into it and answers, Mette says that it is solved. Whoever died is started again, and tries again.</summary>
    private async Task PlayAsync()
    {
        var register = knowledge.HandOffs.Register;
        await MoveAsync(async () => await register.SendAsync("h-1", "m-1", Mette, Question, Law, null, default));
        await MoveAsync(async () => await register.MoveAsync("h-1", "m-2", new LookInto(), Anne, default));
        await MoveAsync(async () => await register.MoveAsync("h-1", "m-3", new GiveAnswer("Ja, med samtykke"), Anne, default));
        await MoveAsync(async () => await register.MoveAsync("h-1", "m-4", new ConfirmSolved(), Mette, default));
    }

    private async Task MoveAsync(Func<Task<MoveResult>> move)
    {
        try
        {
            Assert.IsType<Accepted>(await move());
        }
        catch (DiedException)
        {
            // The client got no answer, and sends the same again.
            Assert.IsType<Accepted>(await move());
        }

        await SendAsync();
    }

    private async Task SettleAsync()
    {
        for (var i = 0; i < 10; i++)
        {
            knowledge.Clock.Move(TimeSpan.FromMinutes(15));
            await SendAsync();
        }
    }

    private async Task SendAsync()
    {
        try
        {
            await NewProcess();
        }
        catch (DiedException)
        {
            // Its claim lapses, and the next process goes on.
            knowledge.Clock.Move(TimeSpan.FromMinutes(5));
            await NewProcess();
        }
    }

    private Task NewProcess()
    {
        var options = Options.Create(new DeliveryOptions());
        var notices = new NoticeBoard(Store, knowledge.Clock);
        var register = knowledge.HandOffs.Register;
        var available = new ContactAvailability(knowledge.Book, knowledge.Book, new ContactSeats(knowledge.Book, knowledge.HandOffs), knowledge.Clock);
        var content = new HandOffContent(
            new HandOffOutbox(Options.Create(new RetentionOptions())), knowledge.HandOffs.Views, new ReplyCards(),
            new OutOfReach(register, knowledge.Book, available, notices));
        var sent = new Unmakeable(content, to => to == unmakeable);
        var sender = new OutboxSender(Store, addresses, teams, TestTenants.Any, notices, options, knowledge.Clock, NullLogger<OutboxSender>.Instance);
        return sender.SendAsync(sent, Key, CancellationToken.None);
    }

    private void Check(int step, int lines)
    {
        var because = $"The process died at step {step}.";
        Assert.True(LinesTo("mette").Distinct().Count() == LinesTo("mette").Count, because);
        Assert.True(Lines().Distinct().Count() == Lines().Count, because);
        Assert.True(Cards().Any(card => card.To == "anne") && Cards().Any(card => card.To == "mette"), because);

        // A line that may have arrived is replaced by the card once more: together they are never fewer.
        Assert.True(Lines().Count + Cards().Count >= lines + 2, because);
        Assert.True(Cards().Count <= 4, because);
        Assert.True(LatestCards().All(text => text.Contains("Løst", StringComparison.Ordinal)), because);
        var outbox = OutboxAsync().GetAwaiter().GetResult();
        Assert.True(outbox.Pending.Count == 0 && outbox.Dead.Count == 0, because);
    }

    private async Task<Outbox> OutboxAsync() => knowledge.HandOffs.Outboxes.Kind.Read((await knowledge.HandOffs.Outboxes.FindAsync(Key, default))!);

    private IEnumerable<string> LatestCards()
        => teams.Chats.Where(message => message.Value.Message.Attachments?.Count > 0)
            .GroupBy(message => message.Value.To).Select(cards => Text(cards.OrderBy(card => int.Parse(card.Key, System.Globalization.CultureInfo.InvariantCulture)).Last().Value.Message));

    private List<(string To, string Text)> Cards()
        => [.. teams.Chats.Values.Where(message => message.Message.Attachments?.Count > 0).Select(message => (message.To, Text(message.Message)))];

    private List<string> Lines() => [.. teams.Chats.Values.Where(message => message.Message.Text is not null).Select(message => message.Message.Text)];

    private List<string> LinesTo(string key)
        => [.. teams.Chats.Values.Where(message => message.To == key && message.Message.Text is not null).Select(message => message.Message.Text)];

    private static string Text(IMessageActivity message) => message.Attachments[0].Content.ToString()!;

    /// <summary>Content of which messages to some cannot be made.</summary>
    private sealed class Unmakeable(IOutboxContent inner, Func<string, bool> fails) : IOutboxContent
    {
        public IOutboxKind Kind => inner.Kind;

        public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
            => fails(to.Key) ? throw new FormatException() : inner.Make(document, delivery, to);

        public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken) => inner.OnGoneAsync(document, to, cancellationToken);
    }
}
