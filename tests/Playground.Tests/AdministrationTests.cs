using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>What an administrator looks after in the chat.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class AdministrationTests(PlaygroundFixture playground)
{
    [Fact]
    public Task An_administrator_sees_what_there_is_and_gives_people_words_and_roles() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.Say(Questions.Consent);
        await mette.SeesButton("Spørg en kontaktperson");

        var kirsten = await scene.Enter(Person.Kirsten);
        await kirsten.Say("roller");
        await kirsten.SeesButton("Giv en rolle");
        await kirsten.Click("Giv en rolle");
        await kirsten.Choose("Person", "Mette Holm");
        await kirsten.Screenshot("administration-2-person");
        await kirsten.Click("Fortsæt");
        await kirsten.SeesCard("Mette Holm");
        await kirsten.Screenshot("administration-3-roles");

        // The word is the same in both languages: Kirsten has written Danish by now.
        await kirsten.Say("administration");
        await kirsten.SeesCard("Tilladte organisationer", "Søgeord", "Indlæs og udtræk");
        await kirsten.Screenshot("administration-1-doors");

        await kirsten.Say("søgeord");
        await kirsten.SeesButton("Nyt søgeord");
        await kirsten.Click("Nyt søgeord");
        await kirsten.Fill("Ordet, som erfaringerne bruger", "samtykke");
        await kirsten.Fill("Det, folk her siger (sæt semikolon mellem flere)", "grisehalejaord");
        await kirsten.Screenshot("administration-4-word");
        await kirsten.Click("Læg til");
        await kirsten.SeesCard("»samtykke« betyder det samme som grisehalejaord", "Nu finder »grisehalejaord«");
        await kirsten.Screenshot("administration-5-words");

        await mette.Say("Har nogen løst grisehalejaord?");
        await mette.SeesCard("amtykke");
        await mette.Screenshot("administration-6-answer");

        await kirsten.Say("indlæs og udtræk");
        await kirsten.SeesButton("Til Excel");
        await kirsten.Screenshot("administration-7-files");

        await kirsten.Say("tilladte organisationer");
        await kirsten.SeesCard("Tilladte organisationer");
        await kirsten.Screenshot("administration-8-tenants");

        await kirsten.Say("tjek opsætningen");
        await kirsten.SeesButton("Tjek igen");
        await kirsten.Screenshot("administration-9-setup");

        await kirsten.Say("tal");
        await kirsten.SeesCard("Spurgt");
        await kirsten.Screenshot("administration-10-numbers");
    });
}
