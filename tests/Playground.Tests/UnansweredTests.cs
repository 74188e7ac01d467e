using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>The bot says in its first sentence what it does not have, and goes on from there.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class UnansweredTests(PlaygroundFixture playground)
{
    [Fact]
    public Task A_question_that_nobody_has_logged_is_told_so_and_a_contact_is_offered() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.NobodyLogged);
        Assert.Equal("none", expected.Verdict);
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Questions.NobodyLogged);

        await mette.SeesCard(expected.Lead);
        await mette.SeesNoButton("Det hjalp");
        await mette.SeesButton("Spørg en kontaktperson");
        await mette.Screenshot("nobody-logged");
    });

    [Fact]
    public Task What_is_only_near_is_shown_as_near() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.OnlyNear);
        Assert.Equal("near", expected.Verdict);
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Questions.OnlyNear);

        await mette.SeesCard(expected.Lead, "det nærmeste, jeg kan finde", expected.Titles[0]);
        await mette.Screenshot("only-near", from: Questions.OnlyNear);
    });

    [Fact]
    public Task A_question_outside_the_purpose_is_declined_with_what_the_bot_can_do() => playground.Play(async scene =>
    {
        var expected = await ExpectedAnswer.To(Questions.OutsideThePurpose);
        Assert.Equal("none", expected.Verdict);
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Questions.OutsideThePurpose);

        await mette.SeesCard(expected.Lead, "Det kan jeg til gengæld");
        await mette.SeesNoButton("Det hjalp");
        await mette.Screenshot("outside-the-purpose");
    });

    [Fact]
    public Task A_citizens_case_is_declined_and_its_number_is_not_said_again() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(Questions.CitizenCase);

        await mette.SeesCard("en konkret borgers sag");
        await mette.SeesNoCardWith("010203");
        await mette.Screenshot("citizen-case");
    });
}
