using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Outboxes;

public class OutboxTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 8, 0, 0, TimeSpan.Zero);
    private static readonly Recipient Mette = Recipient.Person("mette");
    private static readonly Recipient Henrik = Recipient.Person("henrik");
    private static readonly CardPlace OldCard = new(Mette, "chat", "1");

    [Fact]
    public void A_message_waits_for_the_one_before_it_to_the_same_recipient_and_for_no_other()
    {
        var outbox = Outbox.Empty.Add(Card("a", Mette)).Add(Note("b", Mette)).Add(Note("c", Henrik))
            .Postpone("a", Now.AddMinutes(5), "Throttled", inDoubt: false);

        Assert.Equal("c", outbox.Next("me", Now)?.Id);
        Assert.Null(outbox.Done("c").Next("me", Now));
        Assert.Equal("a", outbox.Done("c").Next("me", Now.AddMinutes(5))?.Id);
        Assert.Equal("b", outbox.Done("c").Done("a").Next("me", Now)?.Id);
    }

    [Fact]
    public void While_one_instance_sends_no_other_does_until_its_claim_lapses()
    {
        var begun = Outbox.Empty.Add(Card("a", Mette)).Begin("a", new Claim("me", Now.AddSeconds(30)), Now);

        Assert.Null(begun.Next("you", Now));
        Assert.Equal("a", begun.Next("me", Now)?.Id);
        Assert.Equal("a", begun.Next("you", Now.AddSeconds(30))?.Id);
    }

    [Fact]
    public void Whoever_comes_to_an_end_late_does_not_take_the_claim_of_another()
    {
        var taken = Outbox.Empty.Add(Card("a", Mette)).Add(Card("b", Henrik)).Begin("a", new Claim("late", Now), Now).Begin("a", new Claim("you", Now.AddMinutes(1)), Now);

        Assert.Null(taken.Done("a").Release("late").Next("third", Now));
        Assert.Equal("b", taken.Done("a").Release("you").Next("third", Now)?.Id);
    }

    [Fact]
    public void A_card_is_known_by_where_it_stands_and_has_one_language_at_a_time()
    {
        var danish = OldCard with { Language = Language.Danish };
        var adopted = Outbox.Empty.Adopt(OldCard).Adopt(danish);

        Assert.Equal(danish, Assert.Single(adopted.Cards));
        Assert.Equal(danish, Assert.Single(adopted.Adopt(OldCard).Cards));
        Assert.Equal(Language.English, Assert.Single(adopted.Adopt(danish with { Language = Language.English }).Cards).Language);
        Assert.Empty(adopted.Forget(OldCard).Cards);
    }

    [Fact]
    public void A_line_of_text_that_may_have_arrived_is_not_sent_again_but_the_card_is()
    {
        var again = Outbox.Empty.Add(Note("a", Mette)).Begin("a", new Claim("dead", Now), Now).Begin("a", new Claim("me", Now.AddMinutes(1)), Now);

        Assert.Equal(DeliveryKind.Repost, Assert.Single(again.Pending).Kind);
    }

    [Fact]
    public void A_line_of_text_that_surely_did_not_arrive_is_sent_again()
    {
        var again = Outbox.Empty.Add(Note("a", Mette)).Begin("a", new Claim("me", Now), Now).Postpone("a", Now, "Throttled", inDoubt: false)
            .Begin("a", new Claim("me", Now), Now);

        Assert.Equal((DeliveryKind.Note, 2), (again.Pending[0].Kind, again.Pending[0].Attempts));
    }

    [Fact]
    public void A_card_that_has_not_gone_out_yet_is_not_added_twice_but_one_that_may_be_on_its_way_is()
    {
        var waiting = Outbox.Empty.Add(Card("a", Mette)).Add(Card("b", Mette));
        var under = Outbox.Empty.Add(Card("a", Mette)).Begin("a", new Claim("me", Now), Now).Add(Card("b", Mette));

        Assert.Equal(["a"], waiting.Pending.Select(pending => pending.Id));
        Assert.Equal(["a", "b"], under.Pending.Select(pending => pending.Id));
    }

    [Fact]
    public void A_card_after_a_line_of_text_is_a_message_of_its_own()
        => Assert.Equal(3, Outbox.Empty.Add(Card("a", Mette)).Add(Note("b", Mette)).Add(Card("c", Mette)).Pending.Count);

    [Fact]
    public void What_is_given_up_can_be_sent_again_to_the_one_who_is_back()
    {
        var dead = Outbox.Empty.Adopt(OldCard).Add(Card("a", Mette)).Add(Note("b", Mette)).Add(Card("c", Henrik)).GiveUpOn(Mette, "Blocked");

        Assert.Equal(["c"], dead.Pending.Select(p => p.Id));
        Assert.Equal(["a", "b"], dead.Dead.Select(d => d.Id));
        Assert.Empty(dead.Cards);
        Assert.Same(dead, dead.Replay(Henrik));
        Assert.Equal(["c", "a", "b"], dead.Replay(Mette).Pending.Select(p => p.Id));
        Assert.Empty(dead.Replay().Dead);
    }

    [Fact]
    public void A_message_to_the_administrators_becomes_one_to_each_in_its_place()
    {
        var outbox = Outbox.Empty.Add(Card("a", Mette)).Add(Card("b", Recipient.Administrators)).Add(Card("c", Henrik))
            .Expand("b", [Recipient.Person("ida"), Recipient.Person("ole")]);

        Assert.Equal(["a", "b.0", "b.1", "c"], outbox.Pending.Select(pending => pending.Id));
        Assert.Equal(["mette", "ida", "ole", "henrik"], outbox.Pending.Select(pending => pending.To.Id));
    }

    [Fact]
    public void The_moment_of_the_next_message_is_the_earliest_of_those_in_front()
    {
        var outbox = Outbox.Empty.Add(Card("a", Mette)).Add(Note("b", Mette)).Add(Card("c", Henrik))
            .Postpone("a", Now.AddMinutes(5), "x", inDoubt: false).Postpone("c", Now.AddMinutes(3), "x", inDoubt: false);

        Assert.Equal(Now.AddMinutes(3).ToUnixTimeSeconds(), outbox.NextAt);
        Assert.Null(Outbox.Empty.NextAt);
    }

    [Fact]
    public void What_is_sent_once_is_closed_when_it_is_given_up_and_nothing_brings_it_back()
    {
        var given = Outbox.Empty.Add(Once("a", Mette)).Begin("a", new Claim("dead", Now), Now).GiveUp("a", "NoAnswer", inDoubt: true);
        var gone = Outbox.Empty.Add(Once("a", Mette)).Add(Card("b", Mette)).Begin("a", new Claim("me", Now), Now).GiveUpOn(Mette, "Blocked");

        Assert.Same(given, given.Replay());
        Assert.True(Assert.Single(given.Closed).InDoubt);
        Assert.Equal(["b"], gone.Replay().Pending.Select(pending => pending.Id));
        Assert.False(Assert.Single(gone.Replay().Closed).InDoubt);
        Assert.Empty(given.Without(Mette).Closed);
    }

    [Fact]
    public void Whoever_was_slow_may_still_tell_that_it_arrived()
    {
        var uncertain = Outbox.Empty.Add(Once("a", Mette)).Begin("a", new Claim("slow", Now), Now).GiveUp("a", "NoAnswer", inDoubt: true);

        var arrived = uncertain.Done("a", OldCard);

        Assert.Empty(arrived.Closed);
        Assert.Equal(OldCard, Assert.Single(arrived.Cards));
    }

    [Fact]
    public void What_is_sent_once_can_be_taken_out_as_long_as_nobody_has_begun_it()
    {
        var waiting = Outbox.Empty.Add(Once("a", Mette));
        var begun = waiting.Begin("a", new Claim("me", Now), Now);

        Assert.Equal("NotWanted", Assert.Single(waiting.Withdraw("a", "NotWanted").Closed).Fault);
        Assert.Same(begun, begun.Withdraw("a", "NotWanted"));
    }

    private static Delivery Once(string id, Recipient to) => new(id, to, DeliveryKind.Once, "m", Now);

    private static Delivery Card(string id, Recipient to) => new(id, to, DeliveryKind.Card, "m", Now);

    private static Delivery Note(string id, Recipient to) => new(id, to, DeliveryKind.Note, "m", Now);
}
