using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Rights;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>Who gets which message of a move.</summary>
public class AnnouncementsTests
{
    private static readonly Recipient Asking = Recipient.Person("asker");
    private static readonly Recipient Contact = Recipient.Person("anne");
    private static readonly Outbox Cards = Outbox.Empty.Adopt(new(Asking, "chat-a", "1")).Adopt(new(Contact, "chat-b", "2"));

    [Fact]
    public void A_question_that_is_sent_is_a_card_to_the_contact_and_one_to_the_asker()
        => Assert.Equal(
            [(Asking, DeliveryKind.Card), (Contact, DeliveryKind.Card)],
            Of(null, (Accepted)Rules.Send("h-1", "m-1", Asker, Question, Law, PlaceInLine.Contact, Start), Outbox.Empty));

    [Theory]
    [InlineData(PlaceInLine.Deputy, RecipientKind.Person, "dorte")]
    [InlineData(PlaceInLine.Fallback, RecipientKind.Administrators, "")]
    [InlineData(PlaceInLine.Administrators, RecipientKind.Administrators, "")]
    public void It_goes_to_whoever_of_the_desk_can_be_written_to_first(PlaceInLine start, RecipientKind kind, string id)
        => Assert.Contains(
            (new Recipient(kind, id), DeliveryKind.Card),
            Of(null, (Accepted)Rules.Send("h-1", "m-1", Asker, Question, Law, start, Start), Outbox.Empty));

    [Fact]
    public void A_fallback_that_is_a_channel_gets_the_card_itself()
        => Assert.Contains(
            (Recipient.Channel("19:kanal"), DeliveryKind.Card),
            Of(null, (Accepted)Rules.Send("h-1", "m-1", Asker, Question, Law with { Channel = "19:kanal" }, PlaceInLine.Fallback, Start), Outbox.Empty));

    [Fact]
    public void An_answer_changes_both_cards_and_draws_the_askers_attention()
        => Assert.Equal(
            [(Asking, DeliveryKind.Card), (Contact, DeliveryKind.Card), (Asking, DeliveryKind.Note)],
            After(HandOffStatus.Sent, Anne, new GiveAnswer("Ja")));

    [Fact]
    public void Followers_get_a_card_with_the_answer()
    {
        var followed = Sent().After(Follower, new Follow());

        var messages = Of(followed, (Accepted)followed.Try(Anne, new GiveAnswer("Ja")), Cards);

        Assert.Contains((Recipient.Person("follower"), DeliveryKind.Card), messages);
    }

    [Fact]
    public void Whoever_acted_is_not_told_what_they_did()
        => Assert.DoesNotContain((Asking, DeliveryKind.Note), After(HandOffStatus.Declined, Asker, new Forward(Contracts, "Så du")));

    [Fact]
    public void A_card_that_somebody_may_be_writing_in_is_not_changed_because_somebody_follows()
        => Assert.Empty(After(HandOffStatus.Sent, Follower, new Follow()));

    [Fact]
    public void What_one_administrator_took_on_stays_with_all_of_them()
    {
        var answered = Sent().After(Administrator, new GiveAnswer("Måske"));

        Assert.Contains(
            (Recipient.Administrators, DeliveryKind.Note), Of(answered, (Accepted)answered.Try(Asker, new NotSolved("Nej")), Cards));
    }

    [Fact]
    public void Whoever_gets_it_back_and_has_its_card_already_gets_it_once_more()
    {
        var outbox = Cards.Adopt(new(Recipient.Person("dorte"), "chat-d", "3"));
        var handOff = Sent();

        var passed = (Accepted)handOff.Try(Administrator, new PassOn(PlaceInLine.Deputy, PassOnReason.Unreachable));

        Assert.Contains((Recipient.Person("dorte"), DeliveryKind.Repost), Of(handOff, passed, outbox));
    }

    [Fact]
    public void A_reminder_brings_the_card_to_the_end_of_the_conversation()
    {
        var handOff = Sent();
        var reminded = (Accepted)handOff.Try(Actor.Clock, new Remind(), handOff.Turn!.RemindAt);

        Assert.Equal([(Contact, DeliveryKind.Repost)], Of(handOff, reminded, Cards));
    }

    [Fact]
    public void Whoever_it_is_sent_on_to_gets_a_card_and_the_asker_is_told()
    {
        var messages = After(HandOffStatus.Sent, Anne, new Forward(Contracts, "Det er en kontrakt"));

        Assert.Contains((Recipient.Person("bo"), DeliveryKind.Card), messages);
        Assert.Contains((Asking, DeliveryKind.Note), messages);
        Assert.Contains((Contact, DeliveryKind.Card), messages);
    }

    [Fact]
    public void A_suggestion_shows_on_both_cards_and_draws_the_askers_attention()
    {
        var shared = Sent(question: SharedQuestion);

        Assert.Equal(
            [(Asking, DeliveryKind.Card), (Contact, DeliveryKind.Card), (Asking, DeliveryKind.Note)],
            Of(shared, (Accepted)shared.Try(Helper, new Suggest("Vi gjorde sådan")), Cards));
    }

    [Fact]
    public void When_a_suggestion_solved_it_the_contact_is_told_the_helper_is_told_and_followers_get_the_answer()
    {
        var (handOff, id) = Suggested();
        handOff = handOff.After(Follower, new Follow());

        var messages = Of(handOff, (Accepted)handOff.Try(Asker, new SuggestionSolved(id)), Cards);

        Assert.Contains((Contact, DeliveryKind.Note), messages);
        Assert.Contains((Recipient.Person("follower"), DeliveryKind.Card), messages);
        Assert.Equal([(Recipient.Person("helper"), DeliveryKind.Note)], messages.Where(message => message.To == Recipient.Person("helper")));
    }

    [Fact]
    public void Whose_suggestion_did_not_help_is_thanked_and_the_contact_has_nothing_to_do_about_it()
    {
        var (handOff, id) = Suggested();

        Assert.Equal(
            [(Asking, DeliveryKind.Card), (Contact, DeliveryKind.Card), (Recipient.Person("helper"), DeliveryKind.Note)],
            Of(handOff, (Accepted)handOff.Try(Asker, new SuggestionFellShort(id)), Cards));
    }

    [Fact]
    public void Whether_a_question_is_shared_shows_on_the_askers_card_only()
        => Assert.Equal([(Asking, DeliveryKind.Card)], After(HandOffStatus.Sent, Asker, new Share()));

    [Fact]
    public void Nobody_writes_to_a_helper_who_has_been_erased()
    {
        var (handOff, id) = Suggested();
        var gone = new Pseudonym("abcdef");
        handOff = handOff with { Trail = [.. handOff.Trail.Select(entry => entry.ActorKey == "helper" ? entry with { ActorKey = gone.Key } : entry)] };

        Assert.DoesNotContain(Of(handOff, (Accepted)handOff.Try(Asker, new SuggestionSolved(id)), Cards), message => message.To.Id == gone.Key);
    }

    [Fact]
    public void Every_move_that_is_not_the_askers_own_and_changes_the_status_reaches_the_asker()
        => Properties.Hold(Sequences.Any, sequence =>
        {
            var (handOff, now) = (Sent(), Start);
            foreach (var attempt in sequence)
            {
                now = now.AddHours(attempt.HoursLater);
                if (attempt.On(handOff, now) is not var (actor, move, id)
                    || Rules.Decide(handOff, id, move, actor, now) is not Accepted { Repeated: false } accepted)
                {
                    continue;
                }

                if (accepted.Entry.From != accepted.Entry.To && actor.Key != "asker")
                {
                    Assert.Contains(Of(handOff, accepted, Cards), message => message.To == Asking);
                }

                handOff = accepted.HandOff;
            }
        });

    private static List<(Recipient To, DeliveryKind Kind)> After(HandOffStatus status, Actor actor, Move move)
    {
        var handOff = In(status);
        return Of(handOff, Assert.IsType<Accepted>(handOff.Try(actor, move)), Cards);
    }

    private static List<(Recipient To, DeliveryKind Kind)> Of(HandOff? before, Accepted accepted, Outbox outbox)
        => [.. Announcements.Of(before, accepted, outbox).Pending.Select(delivery => (delivery.To, delivery.Kind))];
}
