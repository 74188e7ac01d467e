using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery.Outboxes;

/// <summary>What goes out to the two whom the bot would bring together.</summary>
public sealed class IntroductionMessagesTests
{
    private readonly TestKnowledge knowledge = new([]);
    private readonly MortalMessenger teams = new(new Mortality());

    private TestMatching Matching => knowledge.Matching;

    [Fact]
    public async Task Whoever_gets_no_card_before_the_first_takes_their_yes_back_hears_nothing()
    {
        var begun = await BeginAsync();

        await MoveAsync(begun, before => IntroductionRules.Answer(before, "mette", IntroductionAnswer.No, knowledge.Clock.GetUtcNow()));
        await SendAsync();

        Assert.DoesNotContain(teams.Chats.Values, sent => sent.To == "niels");
    }

    [Fact]
    public async Task Whoever_has_the_card_sees_on_it_that_it_came_to_nothing()
    {
        var begun = await BeginAsync();
        await SendAsync();

        await MoveAsync(begun, before => IntroductionRules.Answer(before, "mette", IntroductionAnswer.No, knowledge.Clock.GetUtcNow()));
        await SendAsync();

        Assert.Equal("Det blev ikke til noget med projektet »Digital inklusion og support ved talegenkendelse«", Assert.Single(teams.Chats.Values, sent => sent.To == "niels").Message.Summary);
    }

    /// <summary>Mette has said yes, and Niels is to be asked.</summary>
    private async Task<string> BeginAsync()
    {
        var now = knowledge.Clock.GetUtcNow();
        var begun = new Introduction
        {
            Id = Introduction.IdOf("mette", "niels"),
            First = new IntroductionSide("mette", "SP-07", Language.Danish),
            Second = new IntroductionSide("niels", "SP-15", Language.Danish),
            Reason = new MatchReason { Helper = "Norddjurs Kommune", Gainer = "Roskilde Kommune" },
            State = IntroductionState.FirstSaidYes,
            Since = now,
            IsWish = true,
        };
        await Matching.Introductions.BeginAsync(begun, default);
        await MoveAsync(begun.Id, before => IntroductionRules.AskSecond(before, now));
        return begun.Id;
    }

    private Task<IntroductionResult> MoveAsync(string id, Func<Introduction?, IntroductionResult> decide) => Matching.Introductions.MoveAsync(id, decide, default);

    private async Task SendAsync()
    {
        var content = new IntroductionContent(new IntroductionOutbox(), Matching.Views, Matching.Desk, new ReplyCards());
        var sender = new OutboxSender(
            Matching.Store, new EverybodyHere(), teams, TestTenants.Any, new NoticeBoard(Matching.Store, knowledge.Clock), Options.Create(new DeliveryOptions()), knowledge.Clock,
            NullLogger<OutboxSender>.Instance);
        await foreach (var document in Matching.Outboxes.WaitingAsync(knowledge.Clock.GetUtcNow(), default))
        {
            await sender.SendAsync(content, document.Key, default);
        }
    }
}
