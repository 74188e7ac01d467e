using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

[Collection(nameof(PlaygroundFixture))]
public sealed class WelcomeTests(PlaygroundFixture playground)
{
    private const string ProjectsInOperation = "Hvilke signaturprojekter er i drift?";

    [Fact]
    public Task A_newcomer_is_greeted_once_and_help_says_what_the_bot_does() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.SeesCard("Jeg finder ud af, om nogen har prøvet det før dig", ProjectsInOperation);
        await mette.Screenshot("welcome");

        await mette.Say("hjælp");

        await mette.SeesCard("Det kan du bruge mig til");
        await mette.Screenshot("help");
        // The Playground tells of the installation twice at once; the greeting and the help are all there is.
        await mette.SeesCards(2);
    });

    [Fact]
    public Task An_example_in_the_greeting_asks_when_it_is_clicked() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);

        await mette.Click(ProjectsInOperation);

        await mette.SeesNoButton(ProjectsInOperation);
        await mette.SeesCard("i drift");
        await mette.Screenshot("example");
    });

    [Fact]
    public Task Two_people_talk_to_the_same_bot_without_seeing_each_other() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        var henrik = await scene.Enter(Person.Henrik);

        await mette.Say(Questions.Consent);
        await henrik.Say(Questions.NobodyLogged);

        await mette.SeesCard(Questions.ConsentLesson);
        await henrik.SeesCard((await ExpectedAnswer.To(Questions.NobodyLogged)).Lead);
        await mette.SeesCards(2);
        await henrik.SeesCards(2);
    });
}
