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
        await mette.SeesButton("Det hjalp");
        await mette.SeesButton("Passer ikke");
        await mette.Screenshot("answer");
    });

    [Fact]
    public Task Vis_flere_shows_the_lessons_after_the_third() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.Consent);
        var mette = await scene.Enter(Person.Mette);
        await mette.Say(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);

        await mette.Click("Vis flere");

        await mette.Sees(expected.Titles[3]);
        await mette.Sees(expected.Titles[4]);
        await mette.Screenshot("more");
    });

    [Fact]
    public Task Det_hjalp_is_thanked_for_and_cannot_be_pressed_again() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);

        await mette.Click("Det hjalp");

        await mette.Sees("Tak");
        await mette.SeesNoButton("Det hjalp");
        await mette.Screenshot("thanks");

        await mette.Say(Questions.Nowhere);
        await mette.SeesCards(3);
        await mette.Sees("Tak");
    });

    [Fact]
    public Task Passer_ikke_is_noted_and_something_else_is_offered() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);

        await mette.Click("Passer ikke");

        await mette.SeesNoButton("Passer ikke");
        await mette.Screenshot("not-a-fit");
    });

    [Fact]
    public Task An_English_question_gets_an_English_lead_over_the_Danish_lessons() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.ConsentInEnglish);
        Assert.Equal("en", expected.Language);
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Questions.ConsentInEnglish);

        await mette.SeesCard(expected.Lead, Questions.ConsentLesson);
        await mette.Screenshot("english");
    });

    [Fact]
    public Task A_question_that_nobody_has_logged_is_told_so_plainly() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.Nowhere);
        Assert.Equal("none", expected.Verdict);
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Questions.Nowhere);

        await mette.SeesCard(expected.Lead);
        await mette.SeesNoButton("Det hjalp");
        await mette.Screenshot("nothing-logged");
    });

    [Fact]
    public Task A_follow_up_is_understood_after_the_bot_has_crashed_and_come_back() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);

        await scene.Bot.Restart();
        await mette.Say(Questions.FollowUp);

        await mette.SeesButton("Det hjalp");
        await mette.Screenshot("follow-up-after-restart");
    });
}
