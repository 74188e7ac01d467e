using TeamsPilotBot.Playground.Tests.Driving;
using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>What people also send. The bot answers each in words, and goes on.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class OddInputTests(PlaygroundFixture playground)
{
    private const string NoQuestion = "Jeg kan ikke se et spørgsmål";

    [Theory]
    [InlineData("emoji", "🤔")]
    [InlineData("dots", "…")]
    public Task What_is_no_question_is_answered_with_how_to_ask(string name, string text) => playground.Play(
        async scene =>
        {
            var mette = await EnterAndSpeakDanish(scene);

            await mette.Say(text);

            await mette.Sees(NoQuestion);
            await mette.Screenshot($"odd-{name}");
            await TheBotGoesOn(mette);
        },
        $"odd-{name}");

    [Fact]
    public Task A_text_far_too_long_is_answered_with_how_much_to_write() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);

        await mette.Say(string.Concat(Enumerable.Repeat("Må vi optage borgernes opkald? ", 1_000)).Trim());

        await mette.Sees("2.000 tegn");
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
    public Task A_mention_without_a_question_is_answered_with_how_to_ask() => playground.Play(async scene =>
    {
        var mette = await EnterAndSpeakDanish(scene);
        await mette.OpenGroupChat("Talegenkendelse");
        await mette.Mention(Questions.Consent);
        await mette.SeesCard(Questions.ConsentLesson);

        await mette.Mention(string.Empty);

        await mette.Sees(NoQuestion);
        await mette.Screenshot("odd-mention-only");
    });

    /// <summary>Where a text does not show its language, the last one in the conversation counts.</summary>
    private static async Task<Chat> EnterAndSpeakDanish(Scene scene)
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say("hjælp");
        await mette.SeesCard("Det kan du bruge mig til");
        return mette;
    }

    private static async Task TheBotGoesOn(Chat person)
    {
        await person.Say(Questions.Consent);
        await person.SeesCard(Questions.ConsentLesson);
    }
}
