using TeamsPilotBot.Knowledge.HandOffs;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

public class HandOffTests
{
    public static TheoryData<HandOffStatus> Statuses => [.. Enum.GetValues<HandOffStatus>()];

    [Fact]
    public void A_question_that_is_sent_lies_with_the_contact_and_without_personal_data()
    {
        var sent = Sent();

        Assert.Equal(HandOffStatus.Sent, sent.Status);
        Assert.Equal(new Owner(OwnerKind.Contact, "kl-jura"), sent.Owner);
        Assert.Equal("Har nogen en aftale om lydoptagelser? Ring til mig på [telefonnummer fjernet]", sent.Question.Text);
        Assert.Equal((MoveKind.Send, "asker", "kl-jura"), (sent.Trail[0].Kind, sent.Trail[0].ActorKey, sent.Trail[0].ContactId));
        Assert.Equal(1, sent.Version);
    }

    [Theory]
    [InlineData("", Refusal.TextMissing)]
    [InlineData(" \n", Refusal.TextMissing)]
    public void A_question_without_words_is_refused(string text, Refusal expected)
        => Assert.Equal(new Refused(expected, null), Rules.Send("h-1", "m-1", Asker, Question with { Text = text }, Law, PlaceInLine.Contact, Start));

    [Fact]
    public void Texts_that_are_too_long_are_refused()
    {
        var tooLong = new string('x', 4001);

        Assert.Equal(new Refused(Refusal.TextTooLong, null), Rules.Send("h-1", "m-1", Asker, Question with { Text = tooLong }, Law, PlaceInLine.Contact, Start));
        Assert.Equal(new Refused(Refusal.TextTooLong, null), Rules.Send("h-1", "m-1", Asker, Question with { AlreadyAsked = tooLong }, Law, PlaceInLine.Contact, Start));
        Assert.Equal(Refusal.TextTooLong, Sent().Refusal(Anne, new GiveAnswer(tooLong)));
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Each_status_can_be_reached_and_has_an_owner_and_a_next_moment_unless_it_is_final(HandOffStatus status)
    {
        var handOff = In(status);

        Assert.Equal(status, handOff.Status);
        Assert.Equal(status, handOff.Trail[^1].To);
        Assert.Equal(status.IsFinal(), handOff.Owner is null);
        Assert.Equal(status.IsFinal(), handOff.Turn is null);
        Assert.Single(new[] { status.IsFinal(), status.WaitsForAsker(), status.WaitsForAnswer() }, holds => holds);
    }

    [Fact]
    public void From_sent_to_solved()
    {
        var solved = Sent()
            .After(Anne, new MarkSeen())
            .After(Anne, new Accept())
            .After(Anne, new LookInto("Jeg spørger en kollega"))
            .After(Anne, new AskBack("Hvilket system?"))
            .After(Asker, new Reply("Vores telefonsystem"))
            .After(Anne, new GiveAnswer("Brug KL's skabelon, skriv til anne@kl.dk"))
            .After(Asker, new ConfirmSolved("Tak"));

        Assert.Equal(
            [HandOffStatus.Sent, HandOffStatus.Seen, HandOffStatus.Seen, HandOffStatus.LookedInto, HandOffStatus.AskedBack, HandOffStatus.LookedInto, HandOffStatus.Answered, HandOffStatus.Solved],
            solved.Trail.Select(entry => entry.To));
        Assert.Equal("Brug KL's skabelon, skriv til [e-mailadresse fjernet]", solved.Answer);
        Assert.Equal("anne", solved.HandlerKey);
        Assert.Equal(8, solved.Version);
    }

    [Fact]
    public void The_second_of_two_who_accept_at_once_is_told_who_was_first()
    {
        var accepted = Sent().After(Dorte, new Accept());
        var refused = Assert.IsType<Refused>(accepted.Try(Anne, new Accept()));

        Assert.Equal((Refusal.TakenByAnother, "dorte"), (refused.Reason, refused.HandOff!.Trail[^1].ActorKey));
        Assert.Equal(Refusal.AlreadySo, accepted.Refusal(Dorte, new Accept()));
    }

    [Fact]
    public void The_second_of_two_answers_is_refused_and_shows_the_first()
    {
        var refused = Assert.IsType<Refused>(In(HandOffStatus.Answered).Try(Dorte, new GiveAnswer("Nej")));

        Assert.Equal((Refusal.NotNow, "Ja, her er den"), (refused.Reason, refused.HandOff!.Answer));
    }

    [Fact]
    public void The_same_move_delivered_again_is_made_once()
    {
        var move = new GiveAnswer("Ja");
        var first = Assert.IsType<Accepted>(Rules.Decide(Sent(), "m-1", move, Anne, Start));
        var again = Assert.IsType<Accepted>(Rules.Decide(first.HandOff, "m-1", move, Anne, Start.AddHours(1)));

        Assert.Equal((false, true), (first.Repeated, again.Repeated));
        Assert.Same(first.HandOff, again.HandOff);
        Assert.Equal(first.Entry, again.Entry);
        Assert.Equal(new Refused(Refusal.IdTaken, first.HandOff), Rules.Decide(first.HandOff, "m-1", move, Dorte, Start));
    }

    [Fact]
    public void A_question_never_goes_back_to_where_it_has_been()
    {
        var forwarded = In(HandOffStatus.Forwarded);

        Assert.Equal(new Owner(OwnerKind.Contact, "ski"), forwarded.Owner);
        Assert.Equal(Refusal.BeenThere, forwarded.Refusal(Bo, new Forward(Law, "Det er jura")));
        Assert.Equal(Refusal.NotYours, forwarded.Refusal(Anne, new GiveAnswer("Alligevel")));
        var third = forwarded.After(Bo, new Forward(Alone, "Det er noget helt andet"));
        Assert.Equal(Refusal.BeenThere, third.Refusal(Administrator, new Forward(Contracts, "Prøv igen")));
    }

    [Fact]
    public void A_reason_is_asked_for_where_the_asker_must_understand_why()
        => Assert.All(
            new Move[] { new Forward(Contracts, " "), new Decline(""), new Escalate(National, NationalBody.DanishRegions, ""), new GiveAnswer(""), new AskBack("") },
            move => Assert.Equal(Refusal.TextMissing, Sent().Refusal(Anne, move)));

    [Fact]
    public void The_asker_sends_on_what_was_declined()
    {
        var declined = In(HandOffStatus.Declined);
        var sentOn = declined.After(Asker, new Forward(Contracts, "Jeg prøver SKI"));

        Assert.Equal(new Owner(OwnerKind.Asker, "asker"), declined.Owner);
        Assert.Equal(new Owner(OwnerKind.Contact, "ski"), sentOn.Owner);
        Assert.Equal(Refusal.NotNow, Sent().Refusal(Asker, new Forward(Contracts, "Jeg prøver SKI")));
    }

    [Fact]
    public void A_national_issue_is_raised_once_to_each_body_and_answered_like_any_other()
    {
        var raised = In(HandOffStatus.Escalated);

        Assert.Equal(NationalBody.AgencyForDigitalGovernment, raised.EscalatedTo);
        Assert.Equal(Refusal.AlreadySo, raised.Refusal(Dorte, new Escalate(National, NationalBody.AgencyForDigitalGovernment, "Igen")));
        Assert.Equal(HandOffStatus.Solved, raised.After(Dorte, new GiveAnswer("Vi ændrer vejledningen")).After(Asker, new ConfirmSolved()).Status);
    }

    [Fact]
    public void A_national_body_that_had_the_question_before_can_have_it_as_a_national_issue()
    {
        var escalate = new Escalate(National, NationalBody.AgencyForDigitalGovernment, "Alle spørger");
        var withDeputy = Sent().After(Dorte, new Accept());

        Assert.True(withDeputy.HasBeenWith("digst-jura"));
        Assert.Equal(HandOffStatus.Escalated, Sent(National).After(Dorte, escalate).Status);
        Assert.Equal(new Owner(OwnerKind.Contact, "digst-jura"), withDeputy.After(Anne, escalate).Owner);
    }

    [Fact]
    public void Only_the_asker_says_that_it_is_solved()
    {
        var answered = In(HandOffStatus.Answered);

        Assert.All([Anne, Dorte, Follower, Administrator, Stranger, Actor.Clock], actor => Assert.Equal(Refusal.NotYours, answered.Refusal(actor, new ConfirmSolved())));
        Assert.Equal(Refusal.NotNow, Sent().Refusal(Asker, new ConfirmSolved()));
        Assert.Equal(Refusal.Ended, In(HandOffStatus.Withdrawn).Refusal(Asker, new ConfirmSolved()));
    }

    [Fact]
    public void Followers_come_and_go_and_the_asker_is_none()
    {
        var followed = Sent().After(Follower, new Follow());

        Assert.Equal(["follower"], followed.Followers);
        Assert.Equal(Refusal.AlreadySo, followed.Refusal(Follower, new Follow()));
        Assert.Equal(Refusal.AlreadySo, followed.Refusal(Asker, new Follow()));
        Assert.Equal(Refusal.NotYours, followed.Refusal(Stranger, new Unfollow()));
        Assert.Empty(followed.After(Follower, new Unfollow()).Followers);
    }

    [Fact]
    public void Open_questions_of_a_contact_who_leaves_move_to_the_successor()
    {
        var moved = In(HandOffStatus.LookedInto).After(Actor.Clock, new Reassign(Contracts, "Anne er rejst"));
        var answered = In(HandOffStatus.Answered).After(Actor.Clock, new Reassign(Contracts));

        Assert.Equal((HandOffStatus.Forwarded, null), (moved.Status, moved.HandlerKey));
        Assert.Equal(new Owner(OwnerKind.Contact, "ski"), moved.Owner);
        Assert.Equal(HandOffStatus.Answered, answered.Status);
        Assert.Equal(new Owner(OwnerKind.Contact, "ski"), answered.After(Asker, new NotSolved()).Owner);
        Assert.Equal(HandOffStatus.Forwarded, In(HandOffStatus.AskedBack).After(Administrator, new Reassign(Contracts)).After(Asker, new Reply("Det nye")).Status);
        Assert.Equal(Refusal.AlreadySo, Sent().Refusal(Administrator, new Reassign(Law)));
    }

    [Fact]
    public void The_trail_goes_forward_even_if_the_clock_of_another_instance_is_behind()
    {
        var answered = Sent().After(Anne, new GiveAnswer("Ja"), Start.AddSeconds(-2));

        Assert.Equal(Start, answered.Trail[^1].At);
    }
}
