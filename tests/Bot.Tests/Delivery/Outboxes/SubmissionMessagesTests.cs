using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Cards;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery.Outboxes;

/// <summary>Who hears of what has come in. Frida tells.</summary>
public sealed class SubmissionMessagesTests
{
    private readonly TestKnowledge knowledge = new([]);
    private readonly MortalMessenger teams = new(new Mortality());
    private readonly EverybodyHere addresses = new();

    private TestReviewing Reviewing => knowledge.Reviewing;

    [Fact]
    public async Task An_author_who_is_a_curator_counts_for_none_and_the_administrators_are_told()
    {
        addresses.Curators.AddRange(["frida", "kurt"]);
        addresses.Administrators.AddRange(["ida", "frida"]);
        await Reviewing.SentAsync(ReviewGallery.Text);

        await SendAsync();

        Assert.Equal(["ida", "kurt"], Told());
    }

    [Fact]
    public async Task What_nobody_may_decide_on_waits_until_somebody_may()
    {
        addresses.Curators.Add("frida");
        addresses.Administrators.Add("frida");
        await Reviewing.SentAsync(ReviewGallery.Text);
        await SendAsync();
        Assert.Empty(teams.Chats);
        addresses.Administrators.Add("ida");

        knowledge.Clock.Move(TimeSpan.FromDays(1));
        await SendAsync();

        Assert.Equal(["ida"], Told());
    }

    [Fact]
    public async Task Whoever_has_become_a_curator_since_hears_of_what_comes_again_and_nobody_has_two_cards()
    {
        addresses.Curators.AddRange(["kurt", "karen"]);
        var sent = await Reviewing.SentAsync(ReviewGallery.Text);
        await SendAsync();
        await MoveAsync(sent, new SendBack("Hvad kostede det?"), Actor.Person("kurt", isCurator: true));
        await SendAsync();
        addresses.Curators.Add("nina");

        await MoveAsync(sent, new Send(ReviewGallery.Text with { Outcome = "Det kostede ingenting." }), Actor.Person("frida"));
        await SendAsync();

        Assert.Equal(["karen", "kurt", "nina"], Told());
        Assert.Equal(["karen", "kurt"], teams.Chats.Values.Where(message => message.Message.Attachments is not { Count: > 0 }).Select(message => message.To).Order());
    }

    private IEnumerable<string> Told()
        => teams.Chats.Values.Where(message => message.To != "frida" && message.Message.Attachments is { Count: > 0 }).Select(message => message.To).Order();

    private async Task MoveAsync(Submission submission, SubmissionMove move, Actor actor)
        => Assert.IsType<SubmissionAccepted>(await Reviewing.Register.MoveAsync(submission.Id, $"{actor.Key}-{move.Kind}", move, actor, default));

    private async Task SendAsync()
    {
        var content = new SubmissionContent(new SubmissionOutbox(Options.Create(new RetentionOptions())), new ReplyCards(), knowledge.Clock);
        var sender = new OutboxSender(
            Reviewing.Store, addresses, teams, TestTenants.Any, new NoticeBoard(Reviewing.Store, knowledge.Clock), Options.Create(new DeliveryOptions()), knowledge.Clock,
            NullLogger<OutboxSender>.Instance);
        await foreach (var document in new OutboxStore(Reviewing.Store, content.Kind).WaitingAsync(knowledge.Clock.GetUtcNow(), default))
        {
            await sender.SendAsync(content, document.Key, default);
        }
    }
}
