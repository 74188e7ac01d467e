using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Pictures;

public sealed class PictureEndpointTests
{
    [Theory]
    [InlineData("/pictures/portfolio.png")]
    [InlineData("/pictures/portfolio.png?language=en&v=0123")]
    [InlineData("/pictures/portfolio/SP-07.png?language=da")]
    [InlineData("/pictures/portfolio/sp-07.png")]
    public async Task Whoever_has_the_address_sees_the_picture_once_and_asks_again_for_nothing(string address)
    {
        await using var bot = new ServedBot();
        using var client = bot.CreateClient();

        using var first = await client.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await client.SendAsync(again);

        Assert.Equal((HttpStatusCode.OK, "image/png"), (first.StatusCode, first.Content.Headers.ContentType!.MediaType));
        Assert.Equal(new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromHours(1) }, first.Headers.CacheControl);
        Assert.Equal("nosniff", Assert.Single(first.Headers.GetValues("X-Content-Type-Options")));
        using var picture = SKBitmap.Decode(await first.Content.ReadAsByteArrayAsync());
        Assert.NotNull(picture);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("/pictures/portfolio/SP-25.png")]
    [InlineData("/pictures/portfolio/SP-99.png")]
    [InlineData("/pictures/portfolio/SP-07")]
    [InlineData("/pictures/portfolio/..%2Fappsettings.json.png")]
    [InlineData("/pictures/other.png")]
    public async Task What_has_no_picture_is_not_found(string address)
    {
        await using var bot = new ServedBot();
        using var client = bot.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_picture_shows_no_project_that_only_kept_lessons_place_and_no_address_is_given_for_it()
    {
        await using var bot = new ServedBot();
        using var client = bot.CreateClient();
        var services = bot.Services;
        var before = await client.GetByteArrayAsync("/pictures/portfolio.png");
        services.GetRequiredService<LessonIndex>().Apply(
            Enumerable.Range(1, 3).Select(number => LessonBuilder.ALesson($"kept-{number:000}").VisibleTo(Visibility.Organisation).From("Region Sjælland", Sector.Region)
                .With(lesson => lesson with { ProjectId = "SP-24" }).Build()),
            []);

        var insiders = PortfolioPicture.Of(services.GetRequiredService<ProjectRegistry>().All, services.GetRequiredService<LessonIndex>().Visible(new Reader("Region Sjælland", Sector.Region)));

        Assert.NotNull(insiders.Find("SP-24"));
        Assert.Null(services.GetRequiredService<IPortfolioPictures>().LinkTo(insiders, null, Language.Danish));
        Assert.Equal(before, await client.GetByteArrayAsync("/pictures/portfolio.png"));
        using var hidden = await client.GetAsync("/pictures/portfolio/SP-24.png");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Theory]
    [InlineData("Production", "https://pilotbot.example.dk/", "https://pilotbot.example.dk/pictures/portfolio.png?language=da&v=")]
    [InlineData("Production", "http://pilotbot.example.dk", null)]
    [InlineData("Production", "", null)]
    [InlineData("Development", "http://pilotbot.example.dk", "http://pilotbot.example.dk/pictures/portfolio.png?language=da&v=")]
    public async Task Only_an_address_that_Teams_can_fetch_is_put_into_a_card(string environment, string address, string? begins)
    {
        await using var bot = new ServedBot(environment, ("Bot:PublicBaseAddress", address));
        using var client = bot.CreateClient();
        var picture = PortfolioPicture.Of(bot.Services.GetRequiredService<ProjectRegistry>().All, bot.Services.GetRequiredService<LessonIndex>().Visible(Reader.Anyone));

        var link = bot.Services.GetRequiredService<IPortfolioPictures>().LinkTo(picture, null, Language.Danish);

        Assert.Equal(begins, link is null ? null : link[..^16]);
    }

    [Fact]
    public async Task In_a_channel_the_card_shows_a_picture_that_can_be_fetched()
    {
        await using var bot = new ServedBot();
        await using var connector = await RecordingConnector.StartAsync();
        using var client = bot.CreateClient();
        var message = new ActivityBuilder(connector.ServiceUrl) { Text = "vis porteføljen" }.ToJson();
        message["conversation"]!["conversationType"] = "channel";

        using var said = await client.PostAsync("/api/messages", new StringContent(message.ToJsonString(), Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        Assert.Contains("/pictures/portfolio.png?language=da", connector.Posted.Last(), StringComparison.Ordinal);
    }
}
