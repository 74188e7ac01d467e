using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class OnceOnlyTests : IDisposable
{
    private static readonly TimeSpan Lease = new TurnOptions().Lease;

    private const string Consent = "Har nogen løst samtykke til at optage borgeres opkald?";

    private readonly TeamsClient teams = new();

    public void Dispose() => teams.Dispose();

    [Fact]
    public async Task A_message_that_is_sent_again_is_not_answered_again()
    {
        var message = teams.Message(Consent);
        await teams.SendAsync(message);
        await teams.SendAsync(message);

        Assert.Empty(teams.Everything);
        Assert.Single(teams.Knowledge.Logs.Questions);
    }

    [Fact]
    public async Task A_message_that_is_sent_again_under_another_id_is_the_same_message()
    {
        var message = teams.Message(Consent);
        var again = teams.Message(Consent);
        again.LocalTimestamp = message.LocalTimestamp;

        await teams.SendAsync(message);
        await teams.SendAsync(again);

        Assert.Empty(teams.Everything);
    }

    [Fact]
    public async Task The_same_words_said_later_are_another_message()
    {
        await teams.SendAsync(teams.Message(Consent));
        await teams.SendAsync(teams.Message(Consent));

        Assert.Single(teams.Replies);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_message()
    {
        await teams.SendAsync(teams.Message(Consent, "1"));
        var elsewhere = teams.Mention(Consent);
        elsewhere.Id = "1";
        await teams.SendAsync(elsewhere);

        Assert.Single(teams.Replies);
    }

    [Fact]
    public async Task A_message_whose_reply_could_not_be_sent_is_answered_when_it_comes_again()
    {
        var message = teams.Message(Consent);
        teams.FailingSends = 2;
        await Assert.ThrowsAsync<HttpRequestException>(() => teams.SendAsync(message));

        teams.FailingSends = 0;
        await teams.SendAsync(message);

        Assert.Single(teams.Replies);
    }

    [Fact]
    public async Task A_turn_that_died_is_left_alone_while_it_may_be_alive_and_done_again_after_that()
    {
        var ledger = new TurnLedger(teams.Store, teams.Knowledge.Clock, Lease);
        var turn = new DocumentKey("p", "t");
        var claims = new List<TurnClaim>();
        foreach (var wait in new[] { TimeSpan.Zero, Lease / 2, Lease, TimeSpan.Zero })
        {
            teams.Knowledge.Clock.Move(wait);
            claims.Add((await ledger.BeginAsync(turn, CancellationToken.None)).Claim);
        }

        Assert.Equal([TurnClaim.Ours, TurnClaim.Taken, TurnClaim.Ours, TurnClaim.Taken], claims);
    }

    [Fact]
    public async Task A_turn_that_ended_is_never_done_again_however_long_ago_it_began()
    {
        var message = teams.Message(Consent);
        await teams.SendAsync(message);
        teams.Knowledge.Clock.Move(Lease * 2);
        await teams.SendAsync(message);

        Assert.Empty(teams.Everything);
    }

    [Fact]
    public async Task Without_a_store_there_is_an_answer_all_the_same()
    {
        using var folder = new TemporaryStore(TimeProvider.System);
        using var unusable = folder.Unusable();
        var adapter = new TestAdapter("msteams");
        adapter.Use(new OnceOnlyMiddleware(unusable, TimeProvider.System, Options.Create(new TurnOptions()), NullLogger<OnceOnlyMiddleware>.Instance));
        var turns = 0;

        await adapter.ProcessActivityAsync(teams.Message(Consent), (_, _) => Task.FromResult(++turns));

        Assert.Equal(1, turns);
    }

    [Fact]
    public async Task A_click_that_is_sent_again_is_answered_the_same_and_counts_once()
    {
        await teams.SendAsync(teams.Message(Consent));
        var click = teams.Click(TeamsClient.Button(teams.Card, "Det hjalp"));
        await teams.SendAsync(click);
        var first = teams.AnsweredCard;
        click.Id = "another";
        await teams.SendAsync(click);

        Assert.Equal(first, teams.AnsweredCard, JToken.EqualityComparer);
        Assert.Single(teams.Knowledge.Logs.Feedback);
    }

    [Fact]
    public async Task Another_button_of_the_same_card_is_another_click()
    {
        await teams.SendAsync(teams.Message(Consent));
        var card = teams.Card;
        foreach (var title in new[] { "Det hjalp", "Passer ikke", "Det hjalp" })
        {
            await teams.SendAsync(teams.Click(TeamsClient.Button(card, title)));
        }

        Assert.True(Assert.Single(teams.Knowledge.Logs.Feedback).Helped);
        Assert.Contains("Tak. Jeg husker, at den hjalp dig.", teams.AnsweredCard.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_button_clicked_by_another_person_is_another_click()
    {
        await teams.SendAsync(teams.Mention(Consent));
        var click = teams.Click(TeamsClient.Button(teams.Card, "Det hjalp"));
        await teams.SendAsync(click);
        click.From = new ChannelAccount("29:2henrik", "Henrik Lund") { AadObjectId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e02" };
        await teams.SendAsync(click);

        Assert.Equal(2, teams.Knowledge.Logs.Feedback.Count);
    }
}
