using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Questions;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Matching;

public sealed class ProjectTalkTests
{
    private readonly MatchTalk talk = new();

    [Theory]
    [InlineData("mit projekt er Hjerterø", "SP-01")]
    [InlineData("Jeg er projektleder på HjerteRo", "SP-01")]
    [InlineData("vores projekt hedder SmartMail", "SP-15")]
    [InlineData("jeg er projektleder på SmartChest i Herlev", "SP-03")]
    [InlineData("mit projekt er det om prostatacancer", "SP-08")]
    [InlineData("Jeg er projektleder i Roskilde Kommune", "SP-07")]
    [InlineData("jeg er projektleder på SP-30", "SP-30")]
    [InlineData("I am project leader of SmartMail", "SP-15")]
    public async Task Whoever_says_what_they_lead_is_asked_whether_it_is_that(string text, string project)
    {
        var reply = await talk.Talk.SayAsync<ProjectChoiceReply>(text);

        Assert.Equal(project, reply.Projects[0].Id);
        Assert.InRange(reply.Projects.Count, 1, 3);
        Assert.Null(await talk.KnownAsync(talk.Talk.Person));
    }

    [Theory]
    [InlineData("Vores projekt er gået i stå, fordi leverandøren ikke leverer data")]
    [InlineData("Mit projekt er SmartMail, og hvordan får vi samtykke til at optage opkald?")]
    [InlineData("Jeg er projektleder og har brug for hjemmel til at optage borgeres opkald i jobcentret")]
    public async Task What_begins_so_and_says_what_is_the_matter_is_a_question(string text)
        => Assert.IsNotType<ProjectChoiceReply>((await talk.Talk.SayAsync(text)).Value);

    [Fact]
    public async Task A_project_that_is_not_in_the_registry_is_heard_and_said_so()
        => Assert.Contains("kan jeg ikke finde i registret", (await talk.Talk.SayAsync("vores projekt hedder Aura")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(ConversationKind.Group)]
    [InlineData(ConversationKind.Channel)]
    public async Task Where_others_read_along_nobody_is_asked_what_they_lead(ConversationKind kind)
    {
        talk.Talk.Kind = kind;

        foreach (var text in new[] { "jeg er projektleder på SmartMail", "mit projekt", "find nogen at tale med" })
        {
            Assert.StartsWith("Det tager vi, når vi er alene.", (await talk.Talk.SayAsync(text)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_yes_keeps_the_project_with_the_name_that_Teams_gives_and_the_authority_of_the_mapping()
    {
        var own = Assert.IsType<OwnProjectsReply>((await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Lead, MatchTalk.Digital)).Reply);

        var known = (await talk.KnownAsync(MatchTalk.Mette))!;
        Assert.Equal([MatchTalk.Digital], known.ProjectIds);
        Assert.Equal(("Mette Navn", "id-mette", "Roskilde Kommune"), (known.Name, known.UserId, known.Organisation));
        Assert.Equal((true, true), (own.OpenToMatches, own.WantsCheckIns));
    }

    [Fact]
    public async Task A_second_project_is_added_the_same_is_not_and_one_can_be_removed()
    {
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.SmartMail);
        await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Remove, MatchTalk.Digital);

        Assert.Equal([MatchTalk.SmartMail], (await talk.KnownAsync(MatchTalk.Mette))!.ProjectIds);
    }

    [Fact]
    public async Task Whether_to_be_matched_and_whether_to_be_asked_how_it_goes_are_two_switches()
    {
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);

        await talk.ClickAsync(MatchTalk.Mette, MatchVerb.CloseUp);
        Assert.Equal((false, true), Switches(await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Mine)));
        await talk.ClickAsync(MatchTalk.Mette, MatchVerb.NoCheckIns);
        await talk.ClickAsync(MatchTalk.Mette, MatchVerb.OpenUp);
        Assert.Equal((true, false), Switches(await talk.ClickAsync(MatchTalk.Mette, MatchVerb.Mine)));
    }

    [Fact]
    public async Task Whoever_does_not_want_to_be_asked_is_not_reminded_of_what_waits_either()
    {
        await talk.LeadAsync(MatchTalk.Mette, MatchTalk.Digital);
        var (key, now) = (new CheckInKey("mette", MatchTalk.Digital, CheckInRules.QuarterOf(talk.Talk.Knowledge.Clock.GetUtcNow())), talk.Talk.Knowledge.Clock.GetUtcNow());
        var asked = new CheckIn { Key = key, Token = "t", AskedAt = now };
        await talk.Matching.CheckIns.MoveAsync(key, _ => new CheckInAccepted(asked), default);

        await talk.ClickAsync(MatchTalk.Mette, MatchVerb.NoCheckIns);

        Assert.False((await talk.Matching.CheckIns.FindAsync(key, default))!.IsOpen);
    }

    [Fact]
    public async Task Whoever_leads_nothing_is_told_how_to_begin()
        => Assert.Contains("jeg er projektleder på", (await talk.Talk.SayAsync("mit projekt")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("hvem er min kontaktperson?")]
    [InlineData("hvem kan jeg tale med?")]
    [InlineData("hvem kan vi snakke med?")]
    [InlineData("who can I talk to?")]
    [InlineData("hvem kan jeg tale med om samtykke?")]
    public async Task Who_the_contact_is_stays_a_question_to_the_directory(string text)
        => Assert.Equal(AnswerAction.Contact, (await talk.Talk.SayAsync<ContactReply>(text)).Answer.Action);

    private static (bool, bool) Switches(Dialogs.Asking.ActionResult result)
    {
        var own = Assert.IsType<OwnProjectsReply>(result.Reply);
        return (own.OpenToMatches, own.WantsCheckIns);
    }
}
