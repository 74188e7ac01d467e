using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

[Collection(nameof(PlaygroundFixture))]
public sealed class WelcomeTests(PlaygroundFixture playground)
{
    [Fact]
    public Task A_newcomer_is_greeted_once_and_told_what_the_bot_does() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);

        await mette.SeesCard("TeamsPilotBot");
        await mette.Screenshot("welcome");

        // A question and its answer are enough time for a second greeting to arrive.
        await mette.Say("hjælp");
        await mette.SeesCards(2);
        await mette.Screenshot("help");
    });

    [Fact]
    public Task Two_people_talk_to_the_same_bot_without_seeing_each_other() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        var henrik = await scene.Enter(Person.Henrik);

        await mette.Say(Questions.Consent);
        await henrik.Say(Questions.Nowhere);

        await mette.SeesCard(Questions.ConsentLesson);
        await henrik.SeesCard((await ExpectedAnswer.To(Questions.Nowhere)).Lead);
        await henrik.SeesCards(2);
    });
}
