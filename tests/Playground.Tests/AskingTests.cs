using TeamsPilotBot.Playground.Tests.Driving;
using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

[Collection(nameof(PlaygroundFixture))]
public sealed class AskingTests(PlaygroundFixture playground)
{
    [Fact]
    public Task A_question_gets_a_lead_and_the_lessons_with_their_status() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.Consent);
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Questions.Consent);

        await mette.SeesCard(expected.Lead, Questions.ConsentLesson, "Ikke løst");
        await mette.SeesCard([.. expected.Titles.Take(3)]);
        await mette.SeesButton("Det hjalp");
        await mette.SeesButton("Passer ikke");
        await mette.SeesButton("Spørg en kontaktperson");
        await mette.Screenshot("answer", from: Questions.Consent);
    });

    [Fact]
    public Task A_lesson_unfolds_to_its_details_and_folds_again() => playground.Play(async scene =>
    {
        var second = (await ExpectedAnswer.To(Questions.Consent)).Titles[1];
        var mette = await AskAboutConsent(scene);
        await mette.SeesButtons("Det hjalp", 1);

        await mette.Click(second);
        await mette.SeesButtons("Det hjalp", 2);
        await mette.Screenshot("unfolded", from: second);

        await mette.Click(second);
        await mette.SeesButtons("Det hjalp", 1);
    });

    [Fact]
    public Task Vis_flere_leads_through_all_lessons_and_back_to_the_answer() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.Consent);
        var mette = await AskAboutConsent(scene);

        await mette.Click("Vis flere");
        await mette.SeesCard([.. expected.Titles.Skip(3).Take(3)]);
        await mette.Screenshot("more");

        for (var shown = 6; shown < expected.Titles.Count; shown += 3)
        {
            await mette.Click("Vis flere");
            await mette.SeesCard([.. expected.Titles.Skip(shown).Take(3)]);
        }

        await mette.SeesNoButton("Vis flere");
        await mette.Screenshot("more-last");

        await mette.Click("Tilbage til svaret");
        await mette.SeesCard(expected.Lead, Questions.ConsentLesson);
    });

    [Fact]
    public Task Det_hjalp_is_thanked_for_and_stays_so() => playground.Play(async scene =>
    {
        var mette = await AskAboutConsent(scene);

        await mette.Click("Det hjalp");

        await mette.SeesCard("Jeg husker, at den hjalp dig");
        await mette.SeesNoButton("Det hjalp");
        await mette.Screenshot("thanks");

        await mette.Click("Vis flere");
        await mette.SeesButton("Tilbage til svaret");
        await mette.Click("Tilbage til svaret");
        await mette.SeesCard(Questions.ConsentLesson, "Jeg husker, at den hjalp dig");
    });

    [Fact]
    public Task Passer_ikke_is_noted_and_can_be_taken_back() => playground.Play(async scene =>
    {
        var mette = await AskAboutConsent(scene);

        await mette.Click("Passer ikke");

        await mette.SeesCard("Jeg husker, at den ikke passede");
        await mette.SeesNoButton("Passer ikke");
        await mette.Screenshot("not-a-fit");

        await mette.Click("Det hjalp alligevel");
        await mette.SeesCard("Jeg husker, at den hjalp dig");
    });

    [Fact]
    public Task Asking_a_contact_shows_the_question_as_it_would_be_sent_and_to_whom() => playground.Play(async scene =>
    {
        var mette = await AskAboutConsent(scene);

        await mette.Click("Spørg en kontaktperson");

        await mette.SeesCard("Send dit spørgsmål videre", "Egen databeskyttelsesrådgiver (DPO)");
        await mette.Screenshot("contact");

        await mette.Click("Tilbage til svaret");
        await mette.SeesButton("Det hjalp");
        await mette.SeesCard(Questions.ConsentLesson);
    });

    [Fact]
    public Task An_English_question_gets_an_English_lead_over_the_Danish_lessons() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.ConsentInEnglish);
        Assert.Equal("en", expected.Language);
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Questions.ConsentInEnglish);

        await mette.SeesCard(expected.Lead, Questions.ConsentLesson);
        await mette.SeesButton("It helped");
        await mette.Screenshot("english", from: Questions.ConsentInEnglish);
    });

    [Fact]
    public Task A_follow_up_is_understood_after_the_bot_has_crashed_and_come_back() => playground.Play(async scene =>
    {
        var mette = await AskAboutConsent(scene);

        await scene.Bot.Restart();
        await mette.Say(Questions.FollowUp);

        await mette.SeesCard("Region");
        await mette.SeesButton("Det hjalp");
        await mette.Screenshot("follow-up-after-restart", from: Questions.FollowUp);
    });

    [Fact]
    public Task A_card_from_before_the_crash_can_still_be_clicked() => playground.Play(async scene =>
    {
        var mette = await AskAboutConsent(scene);

        await scene.Bot.Restart();
        await mette.Click("Det hjalp");

        await mette.SeesCard("Jeg husker, at den hjalp dig");
    });

    private static async Task<Chat> AskAboutConsent(Scene scene)
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);
        return mette;
    }
}
