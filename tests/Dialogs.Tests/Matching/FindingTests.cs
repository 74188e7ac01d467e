using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Readers;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Matching;

public sealed class FindingTests
{
    private readonly MatchTalk talk = new();

    public FindingTests() => talk.Talk.Person = MatchTalk.Mette;

    [Theory]
    [InlineData("find nogen at tale med")]
    [InlineData("Hvem kan vi lære af?")]
    [InlineData("find somebody to talk with")]
    public async Task Those_who_have_solved_what_one_stands_with_are_shown_with_the_reason(string text)
    {
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);

        var item = Assert.Single((await talk.Talk.SayAsync<MatchListReply>(text)).Items);

        Assert.Equal("Norddjurs Kommune", item.Place);
        Assert.Contains("samtykke", item.Why, StringComparison.Ordinal);
        Assert.Contains("talegenkendelse", item.Why, StringComparison.Ordinal);
        Assert.Equal(["Samtykke hentes, når opkaldet begynder"], item.Solved);
    }

    [Fact]
    public async Task Where_nobody_is_known_the_card_says_who_follows_the_projects()
    {
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);

        var reply = await talk.Talk.SayAsync<MatchListReply>("find nogen at tale med");

        Assert.Null(Assert.Single(reply.Items).AskProjectId);
        Assert.NotNull(reply.Introduction);
    }

    [Fact]
    public async Task Where_somebody_leads_the_project_the_bot_can_ask_them()
    {
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.SmartMail);

        var reply = await talk.Talk.SayAsync<MatchListReply>("find nogen at tale med");

        Assert.Equal(MatchTalk.SmartMail, Assert.Single(reply.Items).AskProjectId);
        Assert.Null(reply.Introduction);
    }

    [Fact]
    public async Task Whoever_has_named_no_project_is_told_how_to()
        => Assert.Contains("jeg er projektleder på", (await talk.Talk.SayAsync("find nogen at tale med")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Where_nobody_has_solved_anything_of_the_kind_it_says_so()
    {
        talk.Talk.Person = MatchTalk.Odd;
        await talk.LeadAsync(MatchTalk.Odd, MatchTalk.Employment);

        Assert.StartsWith("Jeg kender ikke nogen lige nu", (await talk.Talk.SayAsync("find nogen at tale med")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_may_not_see_is_no_reason()
    {
        var hidden = new MatchTalk();
        hidden.Talk.Knowledge.Index.Apply([MatchTalk.Solved("n-1", Visibility.Organisation)], []);
        hidden.Talk.Person = MatchTalk.Mette;
        await hidden.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);

        Assert.StartsWith("Jeg kender ikke nogen lige nu", (await hidden.Talk.SayAsync("find nogen at tale med")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_has_asked_and_got_no_answer_to_is_a_reason_that_nobody_else_is_told()
    {
        talk.Talk.Person = MatchTalk.Odd;
        await talk.LeadAsync(MatchTalk.Odd, MatchTalk.Employment);
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.SmartMail);
        await talk.Talk.Knowledge.HandOffs.Register.SendAsync(
            "h-1", "m-1", Knowledge.HandOffs.Actor.Person("odd"),
            new Knowledge.HandOffs.HandOffQuestion { Text = "Hvordan henter vi samtykke til optagelse af opkald?", Language = Knowledge.Texts.Language.Danish },
            new Knowledge.HandOffs.Desk("kl-jura", "Jurist", null, null, 2), null, default);

        var item = Assert.Single((await talk.Talk.SayAsync<MatchListReply>("find nogen at tale med")).Items);
        await talk.ClickAsync(MatchTalk.Odd, MatchVerb.Ask, MatchTalk.SmartMail);

        Assert.Contains("som du har spurgt om", item.Why, StringComparison.Ordinal);
        var begun = (await talk.Matching.Introductions.FindAsync(Introduction.IdOf("odd", "niels"), default))!;
        var toHelper = talk.Matching.Views.To(begun, "niels", Knowledge.Texts.Language.Danish)!;
        Assert.DoesNotContain("spurgt", toHelper.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("samtykke", toHelper.Why, StringComparison.Ordinal);
        Assert.Contains("I har løst", toHelper.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_up_in_the_registry_shows_whose_leader_can_be_asked_and_to_nobody_in_a_group()
    {
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.SmartMail);

        var alone = await talk.Talk.SayAsync<RegistryReply>("hvem arbejder med mails?");
        talk.Talk.Kind = Knowledge.Questions.ConversationKind.Group;
        var together = await talk.Talk.SayAsync<RegistryReply>("hvem arbejder med mails?");

        Assert.Equal([MatchTalk.SmartMail], alone.Introducible);
        Assert.Empty(together.Introducible);
    }

    [Fact]
    public async Task Neither_oneself_nor_a_colleague_nor_one_who_does_not_want_to_can_be_asked()
    {
        await talk.LeadAsync(MatchTalk.Niels, MatchTalk.SmartMail);
        talk.Talk.Person = MatchTalk.Niels;
        Assert.Empty((await talk.Talk.SayAsync<RegistryReply>("hvem arbejder med mails?")).Introducible);
        talk.Talk.Person = MatchTalk.Niels with { Key = "nora" };
        Assert.Empty((await talk.Talk.SayAsync<RegistryReply>("hvem arbejder med mails?")).Introducible);
        talk.Talk.Person = MatchTalk.Mette;
        await talk.ClickAsync(MatchTalk.Niels, MatchVerb.CloseUp);
        Assert.Empty((await talk.Talk.SayAsync<RegistryReply>("hvem arbejder med mails?")).Introducible);
        Assert.Contains("ikke nogen fra det projekt", (await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Ask, MatchTalk.SmartMail)).Sentence, StringComparison.Ordinal);
    }
}
