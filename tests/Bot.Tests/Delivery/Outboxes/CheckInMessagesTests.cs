using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery.Outboxes;

/// <summary>What goes out to those who lead projects.</summary>
public sealed class CheckInMessagesTests
{
    private readonly TestKnowledge knowledge = new([]);
    private readonly MortalMessenger teams = new(new Mortality());

    public CheckInMessagesTests() => knowledge.Clock.Move(new DateTimeOffset(2027, 2, 10, 9, 0, 0, TimeSpan.Zero) - knowledge.Clock.GetUtcNow());

    private TestCheckIns CheckIns => knowledge.CheckIns;

    private static CheckInKey Key { get; } = new("anne", "SP-07", new Quarter(2027, 1));

    [Fact]
    public async Task A_leader_gets_the_three_questions_on_one_card_and_the_reminder_as_a_new_one()
    {
        await CheckIns.NameAsync("anne", "SP-07");
        await CheckIns.Sweep.RunAsync(default);
        await SendAsync();
        knowledge.Clock.Move(TimeSpan.FromDays(7));
        await CheckIns.Sweep.RunAsync(default);
        await SendAsync();

        Assert.Equal(2, teams.Chats.Count);
        Assert.All(teams.Chats.Values, sent => Assert.Equal("anne", sent.To));
        Assert.All(teams.Chats.Values, sent => Assert.StartsWith("Hvordan går det med", sent.Message.Summary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_answered_before_it_went_out_does_not_go_out()
    {
        await CheckIns.NameAsync("anne", "SP-07");
        await CheckIns.Sweep.RunAsync(default);
        await CheckIns.Register.MoveAsync(
            Key, before => CheckInRules.Answer(before, Key, Language.Danish, CheckInAnswer.Empty, 0, "m", knowledge.Clock.GetUtcNow()), default);

        await SendAsync();

        Assert.Empty(teams.Chats);
    }

    [Fact]
    public async Task What_could_not_go_out_in_its_quarter_does_not_go_out_later()
    {
        await CheckIns.NameAsync("anne", "SP-07");
        await CheckIns.Sweep.RunAsync(default);
        knowledge.Clock.Move(TimeSpan.FromDays(60));

        await SendAsync();

        Assert.Empty(teams.Chats);
    }

    private async Task SendAsync()
    {
        var content = new CheckInContent(new CheckInOutbox(), CheckIns.Registry, new ReplyCards(), knowledge.Clock);
        var sender = new OutboxSender(
            CheckIns.Store, new EverybodyHere(), teams, TestTenants.Any, new NoticeBoard(CheckIns.Store, knowledge.Clock), Options.Create(new DeliveryOptions()), knowledge.Clock,
            NullLogger<OutboxSender>.Instance);
        await foreach (var document in new OutboxStore(CheckIns.Store, content.Kind).WaitingAsync(knowledge.Clock.GetUtcNow(), default))
        {
            await sender.SendAsync(content, document.Key, default);
        }
    }
}
