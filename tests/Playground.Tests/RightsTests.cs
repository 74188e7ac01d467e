using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>What a person can see and have erased of what is stored about them.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class RightsTests(PlaygroundFixture playground)
{
    [Fact]
    public Task A_person_gets_their_data_and_is_erased_with_a_receipt() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say(Questions.Consent);
        await mette.SeesButton("Spørg en kontaktperson");

        await mette.Say("mine data");
        await mette.SeesCard("mine-data.json");
        await mette.Screenshot("rights-1-mine");

        await mette.Say("slet mig");
        await mette.SeesButton("Slet mine oplysninger");
        await mette.Screenshot("rights-2-preview");
        await mette.Click("Slet mine oplysninger");
        await mette.SeesCard("Kvittering");
        await mette.Screenshot("rights-3-receipt");
    });
}
