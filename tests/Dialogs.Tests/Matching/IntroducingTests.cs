using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Matching;

public sealed class IntroducingTests
{
    private readonly MatchTalk talk = new();

    [Fact]
    public async Task The_one_who_gains_is_asked_first_and_the_other_hears_nothing_yet()
    {
        var proposed = await ProposedAsync();

        Assert.Equal((IntroductionState.FirstAsked, "mette", "niels"), (proposed.State, proposed.First!.Key, proposed.Second!.Key));
        Assert.Equal([(DeliveryKind.Card, "FirstAsked")], await talk.WaitingForAsync(MatchTalk.Mette));
        Assert.Empty(await talk.WaitingForAsync(MatchTalk.Niels));
        var card = Shown(proposed, MatchTalk.Mette);
        Assert.Equal((IntroductionStanding.Asked, "Norddjurs Kommune", null, null), (card.Standing, card.Place, card.Name, card.UserId));
    }

    [Fact]
    public async Task When_both_have_said_yes_each_gets_the_others_name()
    {
        var id = (await ProposedAsync()).Id;

        var waiting = await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.Yes, id);
        var asked = Shown((await talk.OfBothAsync())!, MatchTalk.Niels);
        var both = await talk.AnswerAsync(MatchTalk.Niels, MatchVerb.Yes, id);

        Assert.Equal((IntroductionStanding.Waiting, null), (waiting.Standing, waiting.Name));
        Assert.Equal((IntroductionStanding.Asked, true, null), (asked.Standing, asked.OtherSaidYes, asked.Name));
        Assert.Equal((IntroductionStanding.Introduced, "Mette Navn", "id-mette"), (both.Standing, both.Name, both.UserId));
        var toFirst = Shown((await talk.OfBothAsync())!, MatchTalk.Mette);
        Assert.Equal(("Niels Navn", "id-niels"), (toFirst.Name, toFirst.UserId));
        Assert.Contains((DeliveryKind.Repost, "Introduced"), await talk.WaitingForAsync(MatchTalk.Mette));
        Assert.Contains((DeliveryKind.Repost, "Introduced"), await talk.WaitingForAsync(MatchTalk.Niels));
    }

    [Fact]
    public async Task A_no_of_the_first_reaches_nobody_and_holds_for_good()
    {
        var id = (await ProposedAsync()).Id;

        Assert.Equal(IntroductionStanding.Declined, (await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.No, id)).Standing);

        Assert.Empty(await talk.WaitingForAsync(MatchTalk.Niels));
        await AYearOfSweepsAsync();
        Assert.Equal(IntroductionState.Declined, (await talk.OfBothAsync())!.State);
        Assert.Contains("ikke nogen fra det projekt", (await talk.ClickAsync(MatchTalk.Niels, MatchVerb.Ask, MatchTalk.Digital)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_of_the_second_is_told_to_the_first_without_a_name()
    {
        var id = (await ProposedAsync()).Id;
        await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.Yes, id);

        await talk.AnswerAsync(MatchTalk.Niels, MatchVerb.No, id);

        Assert.Contains((DeliveryKind.Note, "Declined"), await talk.WaitingForAsync(MatchTalk.Mette));
        var shown = Shown((await talk.OfBothAsync())!, MatchTalk.Mette);
        Assert.Equal((IntroductionStanding.CameToNothing, null), (shown.Standing, shown.Name));
        Assert.Equal("Norddjurs Kommune", talk.Matching.Views.Note((await talk.OfBothAsync())!, "mette", Language.Danish)!.Place);
    }

    [Fact]
    public async Task A_yes_can_be_taken_back_until_both_have_said_it()
    {
        var id = (await ProposedAsync()).Id;
        await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.Yes, id);

        await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.No, id);

        Assert.Equal(IntroductionStanding.CameToNothing, (await talk.AnswerAsync(MatchTalk.Niels, MatchVerb.Yes, id)).Standing);
        Assert.DoesNotContain(await talk.WaitingForAsync(MatchTalk.Mette), message => message.Kind == DeliveryKind.Note);
    }

    [Fact]
    public async Task Whoever_does_not_want_to_be_asked_of_such_things_is_not_asked_again()
    {
        var id = (await ProposedAsync()).Id;

        var muted = await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.Mute, id);

        Assert.Contains("Jeg spørger dig ikke om det mere", muted.Notice, StringComparison.Ordinal);
        Assert.False((await talk.KnownAsync(MatchTalk.Mette))!.OpenToMatches);
    }

    [Fact]
    public async Task The_same_answer_twice_changes_nothing_more()
    {
        var id = (await ProposedAsync()).Id;
        await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.Yes, id);
        var waiting = await talk.WaitingForAsync(MatchTalk.Niels);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => talk.AnswerAsync(MatchTalk.Mette, MatchVerb.Yes, id)));

        Assert.Equal(waiting, await talk.WaitingForAsync(MatchTalk.Niels));
    }

    [Fact]
    public async Task One_who_has_no_part_in_it_gets_nowhere()
    {
        var id = (await ProposedAsync()).Id;

        Assert.Contains("kan jeg ikke finde", (await talk.ClickAsync(MatchTalk.Odd, MatchVerb.Yes, introductionId: id)).Sentence, StringComparison.Ordinal);
        Assert.Contains("kan jeg ikke finde", (await talk.ClickAsync(MatchTalk.Odd, MatchVerb.Yes, introductionId: "no such")).Sentence, StringComparison.Ordinal);
        Assert.Equal(IntroductionState.FirstAsked, (await talk.OfBothAsync())!.State);
    }

    [Fact]
    public async Task Whoever_asks_for_an_introduction_has_said_yes_by_that_and_asks_once()
    {
        await BothLeadAsync();

        var asked = Assert.IsType<IntroductionReply>((await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Ask, MatchTalk.SmartMail)).Reply);
        var again = Assert.IsType<IntroductionReply>((await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Ask, MatchTalk.SmartMail)).Reply);

        Assert.Equal((IntroductionStanding.Waiting, asked.IntroductionId), (asked.Standing, again.IntroductionId));
        Assert.Equal(IntroductionState.SecondAsked, (await talk.OfBothAsync())!.State);
        Assert.Equal([(DeliveryKind.Card, "SecondAsked")], await talk.WaitingForAsync(MatchTalk.Niels));
    }

    [Fact]
    public async Task One_who_leads_nothing_and_belongs_nowhere_says_first_who_they_are()
    {
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.SmartMail);

        Assert.Contains("Skriv først", (await talk.ClickAsync(Person.Unknown("guest"), MatchVerb.Ask, MatchTalk.SmartMail)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_evening_nobody_is_asked_and_in_the_morning_the_second_is()
    {
        var id = (await ProposedAsync()).Id;
        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromHours(11));
        await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.Yes, id);
        Assert.Empty(await talk.WaitingForAsync(MatchTalk.Niels));

        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromHours(13));
        await talk.Matching.Sweep.RunAsync(default);

        Assert.Equal([(DeliveryKind.Card, "SecondAsked")], await talk.WaitingForAsync(MatchTalk.Niels));
    }

    [Fact]
    public async Task What_nobody_answers_in_a_fortnight_expires_and_comes_not_again_by_itself()
    {
        await ProposedAsync();

        await AYearOfSweepsAsync();

        Assert.Equal(IntroductionState.Expired, (await talk.OfBothAsync())!.State);
        Assert.Single((await talk.KnownAsync(MatchTalk.Mette))!.Asked);
    }

    [Fact]
    public async Task One_who_cannot_be_reached_is_not_asked()
    {
        talk.Matching.Gone.Add("niels");
        await BothLeadAsync();

        await talk.Matching.Sweep.RunAsync(default);

        Assert.Null(await talk.OfBothAsync());
    }

    [Theory]
    [InlineData("Vejle Kommune", "Vejle Kommune")]
    [InlineData(null, "projektet »Digital inklusion")]
    public async Task Whoever_says_that_they_lead_the_project_of_another_authority_is_not_told_as_being_from_there(string? organisation, string place)
    {
        var vera = new Person("vera", new Reader(organisation, organisation is null ? null : Sector.Municipality), [Role.Reader]);
        await talk.LeadAsync(vera, MatchTalk.Digital);
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.SmartMail);

        var begun = Assert.IsType<IntroductionReply>((await talk.ClickAsync(vera, MatchVerb.Ask, MatchTalk.SmartMail)).Reply);
        var introduction = (await talk.Matching.Introductions.FindAsync(begun.IntroductionId, default))!;

        var toHelper = Shown(introduction, MatchTalk.Niels);
        Assert.StartsWith(place, toHelper.Place, StringComparison.Ordinal);
        Assert.True(toHelper.IsOwnWord);
        Assert.Equal(("Norddjurs Kommune", false), (begun.Place, begun.IsOwnWord));
    }

    [Fact]
    public async Task One_of_the_projects_authority_is_asked_before_one_who_only_says_that_they_lead_it()
    {
        await talk.LeadAsync(new Person("vera", new Reader("Vejle Kommune", Sector.Municipality), [Role.Reader]), MatchTalk.SmartMail);
        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromMinutes(1));
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.SmartMail);
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);

        await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Ask, MatchTalk.SmartMail);

        Assert.NotNull(await talk.OfBothAsync());
    }

    [Fact]
    public async Task What_only_some_may_see_is_no_reason_to_ask_anybody_unasked()
    {
        talk.Talk.Knowledge.Index.Apply([MatchTalk.Solved("n-1", Visibility.Sector)], []);
        await BothLeadAsync();

        await talk.Matching.Sweep.RunAsync(default);

        Assert.Null(await talk.OfBothAsync());
    }

    [Fact]
    public async Task One_who_does_not_lead_the_project_any_more_is_not_asked_about_it()
    {
        var id = (await ProposedAsync()).Id;
        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromHours(11));
        await talk.AnswerAsync(MatchTalk.Mette, MatchVerb.Yes, id);
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.Employment);
        await talk.ClickAsync(MatchTalk.Niels, MatchVerb.Remove, MatchTalk.SmartMail);

        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromHours(13));
        await talk.Matching.Sweep.RunAsync(default);

        Assert.Equal(IntroductionState.FellThrough, (await talk.OfBothAsync())!.State);
        Assert.Empty(await talk.WaitingForAsync(MatchTalk.Niels));
    }

    [Fact]
    public async Task Whoever_leads_nothing_any_more_is_forgotten_unless_they_wait_for_somebody_or_have_said_no()
    {
        await BothLeadAsync();
        await talk.ClickAsync(MatchTalk.Odd, MatchVerb.Ask, MatchTalk.SmartMail);
        await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Remove, MatchTalk.Digital);
        await talk.LeadAsync(MatchTalk.Niels with { Key = "nora" }, MatchTalk.SmartMail);
        await talk.ClickAsync(MatchTalk.Niels with { Key = "nora" }, MatchVerb.CloseUp);
        await talk.ClickAsync(MatchTalk.Niels with { Key = "nora" }, MatchVerb.Remove, MatchTalk.SmartMail);

        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromDays(1));
        await talk.Matching.Sweep.RunAsync(default);

        Assert.Null(await talk.KnownAsync(MatchTalk.Mette));
        Assert.NotNull(await talk.KnownAsync(MatchTalk.Niels));
        Assert.NotNull(await talk.KnownAsync(MatchTalk.Odd));
        Assert.False((await talk.Matching.People.FindAsync("nora", default))!.OpenToMatches);
    }

    private IntroductionReply Shown(Introduction introduction, Person person) => talk.Matching.Views.To(introduction, person.Key, Language.Danish)!;

    private async Task BothLeadAsync()
    {
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.SmartMail);
    }

    private async Task<Introduction> ProposedAsync()
    {
        await BothLeadAsync();
        await talk.Matching.Sweep.RunAsync(default);
        return (await talk.OfBothAsync())!;
    }

    private async Task AYearOfSweepsAsync()
    {
        for (var day = 0; day < 365; day++)
        {
            talk.Talk.Knowledge.Clock.Move(TimeSpan.FromDays(1));
            await talk.Matching.Sweep.RunAsync(default);
        }
    }
}
