using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>What people also send. The bot answers each in words, and goes on.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class OddInputTests(PlaygroundFixture playground)
{
    [Theory]
    [InlineData("emoji", "🤔")]
    [InlineData("dots", "…")]
    [InlineData("one-letter", "x")]
    public Task What_is_no_question_is_answered_with_what_the_bot_can_do(string name, string text) => playground.Play(
        async scene =>
        {
            var mette = await scene.Enter(Person.Mette);

            await mette.Say(text);

            await mette.SeesCard();
            await mette.SeesNoButton("Det hjalp");
            await mette.Screenshot($"odd-{name}");
            await TheBotGoesOn(mette);
        },
        $"odd-{name}");

    [Fact]
    public Task A_text_far_too_long_is_answered_in_words() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(string.Concat(Enumerable.Repeat("Må vi optage borgernes opkald? ", 1_000)).Trim());

        await mette.SeesCard();
        await mette.Screenshot("odd-too-long");
        await TheBotGoesOn(mette);
    });

    [Fact]
    public Task Markup_in_a_question_is_shown_as_text_and_links_nowhere() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);

        await mette.Say("<b>Samtykke</b> til [optagelse](https://ond.example) <at>Henrik Lund</at> **af opkald**?");

        await mette.SeesCard();
        await mette.SeesNoLinkTo("ond.example");
        await mette.Screenshot("odd-markup");
    });

    [Fact]
    public Task A_mention_without_a_question_is_answered_with_what_the_bot_can_do() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.OpenChannel("Erfaringer");

        await mette.Post(string.Empty);

        await mette.SeesCard();
        await mette.SeesNoButton("Det hjalp");
        await mette.Screenshot("odd-mention-only");
    });

    private static async Task TheBotGoesOn(Driving.Chat person)
    {
        await person.Say(Questions.Consent);
        await person.SeesCard(Questions.ConsentLesson);
    }
}
