using TeamsPilotBot.Playground.Tests.Running;

namespace TeamsPilotBot.Playground.Tests;

/// <summary>Where projects stand and where lessons are missing, in a channel.</summary>
[Collection(nameof(PlaygroundFixture))]
public sealed class PortfolioTests(PlaygroundFixture playground)
{
    [Fact]
    public Task The_picture_of_the_portfolio_is_seen_in_a_channel_and_so_is_one_project_with_its_way() => playground.Play(async scene =>
    {
        var mette = await scene.Enter(Person.Mette);
        await mette.OpenChannel("Erfaringer");

        await mette.Post("vis porteføljen");

        await mette.SeesCard("Her står projekterne", "Roskilde Kommune");
        await mette.SeesPicture("Billede af projekterne");
        await mette.Screenshot("portfolio", from: "Her står projekterne");

        await mette.Mention("hvor står Roskilde");

        await mette.SeesCard("Her står projektet", "Før det:");
        await mette.SeesPicture("Billede af projekterne");
        await mette.Screenshot("portfolio-project", from: "Her står projektet");
    });

    [Fact]
    public Task A_curator_sees_in_a_channel_where_lessons_are_missing_and_looks_closer_at_an_area() => playground.Play(async scene =>
    {
        var aisha = await scene.Enter(Person.Aisha);
        await aisha.OpenChannel("Erfaringer");

        await aisha.Post("vis matricen");

        await aisha.SeesCard("Erfaringer og huller", "Flest uløste erfaringer");
        await aisha.Screenshot("matrix", from: "Erfaringer og huller");

        await aisha.Choose("Se et område nærmere", "Jura");
        await aisha.Click("Vis området");

        await aisha.SeesCard("Jura: 64 erfaringer");
        await aisha.Screenshot("matrix-area");
    });
}
