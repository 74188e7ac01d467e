using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>Open questions that are answered by somebody who is not their contact.</summary>
public class HelpTests
{
    public static TheoryData<HandOffStatus> Statuses => [.. Enum.GetValues<HandOffStatus>()];

    [Fact]
    public void The_askers_last_word_says_whether_a_question_is_shared()
    {
        var shared = Sent(question: SharedQuestion);

        Assert.True(shared.IsShared);
        Assert.False(Sent().IsShared);
        Assert.False(shared.After(Asker, new Unshare()).IsShared);
        Assert.True(shared.After(Asker, new Unshare()).After(Asker, new Share()).IsShared);
        Assert.True(shared.After(Asker, new Unshare()).Question.Shared);
        Assert.Equal(Refusal.AlreadySo, shared.Refusal(Asker, new Share()));
        Assert.Equal(Refusal.AlreadySo, Sent().Refusal(Asker, new Unshare()));
        Assert.All([Anne, Administrator, Stranger, Actor.Clock], actor => Assert.Equal(Refusal.NotYours, shared.Refusal(actor, new Unshare())));
    }

    [Fact]
    public void A_question_that_was_solved_can_still_be_kept_from_others_and_what_solved_it_is_known_all_the_same()
    {
        var (suggested, _) = Suggested();
        var solved = suggested.After(Asker, new SuggestionSolved(suggested.Suggestions.First().Id));

        var unshared = solved.After(Asker, new Unshare());

        Assert.False(unshared.IsShared);
        Assert.Equal((HandOffStatus.Solved, null, solved.Solution), (unshared.Status, unshared.Turn, unshared.Solution));
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Anybody_but_the_asker_can_suggest_something_for_as_long_as_it_is_open_and_shared(HandOffStatus status)
    {
        var handOff = In(status);
        var shared = handOff with { Question = SharedQuestion };
        var suggest = new Suggest("Vi gjorde sådan");

        Assert.Equal(Refusal.NotYours, handOff.Refusal(Helper, suggest));
        Assert.Equal(Refusal.NotYours, shared.Refusal(Asker, suggest));
        if (status.IsFinal())
        {
            Assert.Equal(Refusal.Ended, shared.Refusal(Helper, suggest));
        }
        else
        {
            Assert.All([Helper, Stranger, Follower, Bo], actor => Assert.Equal(Role.Helper, shared.After(actor, suggest).Trail[^1].As));
        }
    }

    [Fact]
    public void A_suggestion_is_masked_and_leaves_the_question_and_its_time_where_they_are()
    {
        var before = Sent(question: SharedQuestion).After(Anne, new LookInto());

        var after = before.After(Helper, new Suggest("Ring til mig på 20304050", "Faxe Kommune"));

        Assert.Equal("Ring til mig på [telefonnummer fjernet]", after.Trail[^1].Text);
        Assert.Equal((before.Status, before.Owner, before.Turn, before.HandlerKey), (after.Status, after.Owner, after.Turn, after.HandlerKey));
        Assert.Equal(("Lene Holm", "Faxe Kommune"), (after.NameOf("helper"), after.OrganisationOf("helper")));
        Assert.Null(after.Answer);
    }

    [Theory]
    [InlineData("", Refusal.TextMissing)]
    [InlineData(" \n", Refusal.TextMissing)]
    public void A_suggestion_has_words(string text, Refusal expected)
    {
        Assert.Equal(expected, Sent(question: SharedQuestion).Refusal(Helper, new Suggest(text)));
        Assert.Equal(Refusal.TextTooLong, Sent(question: SharedQuestion).Refusal(Helper, new Suggest(new string('x', 4_001))));
    }

    [Fact]
    public void Several_people_and_one_person_several_times_can_suggest_something()
    {
        var (first, _) = Suggested();

        var third = first.After(Stranger, new Suggest("Vi gjorde noget andet")).After(Helper with { }, new Suggest("Og så én ting til"));

        Assert.Equal(["helper", "stranger", "helper"], third.Suggestions.Select(suggestion => suggestion.ActorKey));
        Assert.Equal("Faxe Kommune", third.OrganisationOf("helper"));
    }

    [Fact]
    public void The_same_suggestion_delivered_again_is_made_once()
    {
        var handOff = Sent(question: SharedQuestion);
        var made = Assert.IsType<Accepted>(Rules.Decide(handOff, "m-1", new Suggest("Sådan"), Helper, Start));
        var unshared = made.HandOff.After(Asker, new Unshare());

        Assert.True(Assert.IsType<Accepted>(Rules.Decide(unshared, "m-1", new Suggest("Sådan"), Helper, Start)).Repeated);
    }

    [Theory]
    [InlineData(HandOffStatus.Sent)]
    [InlineData(HandOffStatus.LookedInto)]
    [InlineData(HandOffStatus.AskedBack)]
    [InlineData(HandOffStatus.Answered)]
    [InlineData(HandOffStatus.Declined)]
    public void The_asker_says_that_a_suggestion_solved_it_wherever_it_stands(HandOffStatus status)
    {
        var suggested = (In(status) with { Question = SharedQuestion }).After(Helper, new Suggest("Vi gjorde sådan"));
        var id = suggested.Trail[^1].Id;

        var solved = suggested.After(Asker, new SuggestionSolved(id));

        Assert.Equal((HandOffStatus.Solved, "helper", "Vi gjorde sådan"), (solved.Status, solved.Solution!.ActorKey, solved.Solution.Text));
        Assert.Equal(id, solved.Trail[^1].About);
        Assert.All([Helper, Anne, Administrator], actor => Assert.Equal(Refusal.NotYours, suggested.Refusal(actor, new SuggestionSolved(id))));
        Assert.Equal(Refusal.NoSuchSuggestion, suggested.Refusal(Asker, new SuggestionSolved("m-send")));
        Assert.Equal(Refusal.Ended, solved.Refusal(Stranger, new Suggest("For sent")));
    }

    [Fact]
    public void A_suggestion_that_fell_short_is_out_of_the_way_and_can_still_turn_out_to_be_right()
    {
        var (handOff, id) = Suggested();

        var fell = handOff.After(Asker, new SuggestionFellShort(id));

        Assert.Equal(handOff.Status, fell.Status);
        Assert.Empty(fell.OpenSuggestions);
        Assert.Equal(Refusal.AlreadySo, fell.Refusal(Asker, new SuggestionFellShort(id)));
        Assert.Equal(Refusal.NoSuchSuggestion, fell.Refusal(Asker, new SuggestionFellShort("none")));
        Assert.Equal(HandOffStatus.Solved, fell.After(Asker, new SuggestionSolved(id)).Status);
    }

    [Fact]
    public void What_a_suggestion_solved_becomes_a_draft_of_the_asker_and_the_helper()
    {
        var (handOff, id) = Suggested();
        var directory = new ContactDirectory([]);
        var solved = handOff.After(Anne, new GiveAnswer("Det ved jeg ikke")).After(Asker, new SuggestionSolved(id));

        var origin = DraftProposal.Origin(solved, directory);

        Assert.Null(DraftProposal.Origin(handOff, directory));
        Assert.Equal(("asker", "helper", null, Evidence.Experience), (origin!.AskerKey, origin.AnswererKey, origin.ContactId, origin.Evidence));
        Assert.Equal("Vi brugte KL's skabelon", DraftProposal.Text(solved, null).Action);
    }

    [Fact]
    public void What_an_answer_solved_is_the_contacts_whatever_was_suggested()
    {
        var solved = Suggested().HandOff.After(Anne, new GiveAnswer("Ja")).After(Asker, new ConfirmSolved());

        Assert.Equal(("anne", MoveKind.Answer), (solved.Solution!.ActorKey, solved.Solution.Kind));
    }
}
