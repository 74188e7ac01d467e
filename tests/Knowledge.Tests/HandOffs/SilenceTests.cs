using System.Globalization;
using TeamsPilotBot.Knowledge.HandOffs;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>What happens when nobody says a word.</summary>
public class SilenceTests
{
    [Fact]
    public void A_silent_contact_is_reminded_then_the_deputy_is_asked_then_the_mailbox_then_the_administrators()
    {
        var silent = Sent().Silent(Start.AddDays(14));

        Assert.Equal(
            [
                ("2026-11-09", MoveKind.Send, PlaceInLine.Contact, "kl-jura"),
                ("2026-11-12", MoveKind.Remind, PlaceInLine.Contact, null),
                ("2026-11-16", MoveKind.PassOn, PlaceInLine.Deputy, "digst-jura"),
                ("2026-11-18", MoveKind.PassOn, PlaceInLine.Fallback, null),
                ("2026-11-20", MoveKind.PassOn, PlaceInLine.Administrators, null),
            ],
            silent.Trail.Take(5).Select(entry => (entry.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), entry.Kind, entry.Place, entry.ContactId)));
        Assert.Equal(new Owner(OwnerKind.Administrators, string.Empty), silent.Owner);
    }

    [Fact]
    public void A_contact_without_deputy_and_mailbox_is_followed_by_the_administrators()
        => Assert.Equal([PlaceInLine.Contact, PlaceInLine.Contact, PlaceInLine.Administrators], Sent(Alone).Silent(Start.AddDays(15)).Trail.Take(3).Select(entry => entry.Place));

    [Fact]
    public void A_deputy_who_cannot_take_it_is_passed_over()
    {
        var reminded = Sent().Silent(Start.AddDays(6));
        var due = ClockMoves.Due(reminded, reminded.Turn!.EndsAt!.Value, contactId => contactId != "digst-jura");

        Assert.Equal(new PassOn(PlaceInLine.Fallback, PassOnReason.Silence), due);
    }

    [Fact]
    public void Administrators_are_reminded_again_and_again_until_somebody_moves()
    {
        var year = Sent().Silent(Start.AddDays(365));

        Assert.True(year.IsOpen);
        Assert.True(year.Trail.Count(entry => entry.Kind == MoveKind.Remind) > 100);
        Assert.Equal(HandOffStatus.Answered, year.After(Administrator, new GiveAnswer("Her er svaret")).Status);
    }

    [Fact]
    public void Who_looks_into_it_gets_the_promised_time_again_wherever_in_the_line_it_was()
    {
        var late = Sent().Silent(Start.AddDays(10));
        var taken = late.After(Dorte, new LookInto());

        Assert.Equal(PlaceInLine.Fallback, late.Place);
        Assert.Equal((PlaceInLine.Deputy, "dorte"), (taken.Place, taken.HandlerKey));
        Assert.Equal(new Owner(OwnerKind.Contact, "digst-jura"), taken.Owner);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 15, 0, 0, TimeSpan.Zero), taken.Turn!.Due);
    }

    [Fact]
    public void A_silent_asker_is_reminded_before_anybody_stops_waiting_and_can_still_come_back()
    {
        var answered = In(HandOffStatus.Answered);
        var end = answered.Turn!.EndsAt!.Value;

        Assert.Equal(Refusal.TooEarly, answered.Refusal(Anne, new Close()));
        Assert.Equal(Refusal.TooEarly, answered.Refusal(Anne, new Close(), end.AddDays(30)));
        var closed = answered.Silent(end);
        Assert.Equal([MoveKind.Remind, MoveKind.Close], closed.Trail.TakeLast(2).Select(entry => entry.Kind));
        Assert.Equal(HandOffStatus.Reopened, closed.After(Asker, new NotSolved("Jeg var på ferie")).Status);
        Assert.All([Anne, Administrator, Follower, Actor.Clock], actor => Assert.Equal(Refusal.NotYours, closed.Refusal(actor, new NotSolved())));
    }

    [Fact]
    public void What_was_declined_and_not_sent_on_goes_to_the_administrators()
    {
        var silent = In(HandOffStatus.Declined).Silent(Start.AddDays(15));

        Assert.Equal((HandOffStatus.Sent, PlaceInLine.Administrators), (silent.Status, silent.Place));
        Assert.Equal(Refusal.TooEarly, In(HandOffStatus.Declined).Refusal(Administrator, new PassOn(PlaceInLine.Fallback, PassOnReason.Unreachable)));
    }

    [Fact]
    public void Who_cannot_be_reached_is_passed_over_at_once()
    {
        var passed = Sent().After(Actor.Clock, new PassOn(PlaceInLine.Fallback, PassOnReason.Unreachable));

        Assert.Equal(new Owner(OwnerKind.Fallback, "KL: juraboksen"), passed.Owner);
        Assert.Equal(PassOnReason.Unreachable, passed.Trail[^1].Because);
        Assert.Equal(Refusal.TooEarly, Sent().Refusal(Actor.Clock, new PassOn(PlaceInLine.Deputy, PassOnReason.Silence)));
    }

    [Fact]
    public void Nobody_is_passed_to_a_place_that_is_empty_or_in_front()
    {
        Assert.Equal(Refusal.NobodyThere, Sent(Contracts).Refusal(Actor.Clock, new PassOn(PlaceInLine.Deputy, PassOnReason.Away)));
        Assert.Equal(Refusal.NobodyThere, Sent().Refusal(Actor.Clock, new PassOn(PlaceInLine.Contact, PassOnReason.Away)));
        Assert.Equal(Refusal.NobodyThere, Sent().Refusal(Actor.Clock, new PassOn((PlaceInLine)9, PassOnReason.Away)));
    }

    [Fact]
    public void After_a_long_stop_of_the_bot_a_contact_is_reminded_first()
    {
        var monday = Start.AddDays(28);
        var reminded = Sent().After(Actor.Clock, Assert.IsType<Remind>(ClockMoves.Due(Sent(), monday, Anybody)), monday);

        Assert.Null(ClockMoves.Due(reminded, monday, Anybody));
        Assert.IsType<PassOn>(ClockMoves.Due(reminded, monday.AddDays(2), Anybody));
    }

    [Fact]
    public void Nothing_is_due_before_its_time_or_after_the_end()
    {
        Assert.Null(ClockMoves.Due(Sent(), Start.AddDays(2), Anybody));
        Assert.Null(ClockMoves.Due(In(HandOffStatus.Solved), Start.AddDays(1000), Anybody));
        Assert.Equal(Refusal.TooEarly, Sent().Refusal(Actor.Clock, new Remind()));
        Assert.Equal(Refusal.NotYours, Sent().Refusal(Administrator, new Remind()));
    }
}
