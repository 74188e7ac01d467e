using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>A lesson on its way into the digest of a channel, and what its readers do with it.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class DigestTests(PlaygroundFixture playground)
{
    private const string Story =
        "Vi ville bruge sprogmodellen til at skrive referater af møder med borgere, men tolkene talte i munden på hinanden, så teksten blev til volapyk. "
        + "Vi gav hver tolk sin egen mikrofon og delte lyden op i spor. "
        + "Det endte med, at referaterne kunne bruges i tre ud af fire møder.";

    [Fact]
    public Task A_channel_gets_its_digest_and_reads_and_follows_from_it() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        var aisha = await scene.Enter(Person.Aisha);
        await aisha.Say("til gennemsyn");
        await aisha.Sees("Der er ingen erfaringer til gennemsyn lige nu.");
        await mette.OpenChannel("Erfaringer");
        await mette.Post("ugens overblik");
        await mette.SeesButton("Gem");
        await mette.Screenshot("digest-1-settings");
        await mette.Click("Gem");
        await mette.SeesButton("Send nu");

        // What is new has to come after the channel has asked for digests.
        await mette.OpenPersonalChat();
        await mette.Say("log en erfaring");
        await mette.SeesCard("Fortæl det, som du ville sige det til en kollega");
        await mette.Say(Story);
        await mette.SeesCard("Har jeg forstået det rigtigt?");
        await mette.Choose("Hvordan står det?", "Delvist løst");
        await mette.Click("Det passer");
        await mette.SeesCard("Hvem må se den");
        await mette.Click("Se, hvordan den bliver");
        await mette.SeesButton("Send til gennemsyn");
        await mette.Click("Send til gennemsyn");
        await mette.SeesCard("Tak. Den er sendt til gennemsyn.");
        await aisha.SeesButton("Se på den");
        await aisha.Click("Se på den");
        await aisha.SeesButton("Godkend");
        await aisha.Click("Godkend");
        await aisha.SeesCard("Godkendt den");

        await mette.OpenChannel("Erfaringer");
        await mette.Post("ugens overblik");
        await mette.SeesButton("Send nu");
        await mette.Click("Send nu");

        mette.GoToPostOfBot();
        await mette.SeesCard("Ugens overblik · uge", "Ny erfaring");
        await mette.Screenshot("digest-2-posted");
        await mette.Click("Læs");
        await mette.SeesCard("egen mikrofon");
        await mette.SeesButton("Tilbage til overblikket");
        await mette.Screenshot("digest-3-lesson");
        await mette.Click("Tilbage til overblikket");
        await mette.SeesCard("Her er det igen, som det ser ud nu.");
        await mette.Click("Følg eller vælg færre");
        await mette.SeesButton("Følg emnet");
        await mette.Screenshot("digest-4-topics");
        await mette.Click("Følg emnet");
        await mette.SeesCard("Nu følger du");
        await mette.Screenshot("digest-5-followed");
    });
}
