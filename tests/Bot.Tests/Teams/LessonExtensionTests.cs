using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class LessonExtensionTests : IDisposable
{
    private const string Link = "https://erfaringer.example.dk/lessons/";

    private readonly TeamsClient teams = new();

    public void Dispose() => teams.Dispose();

    [Fact]
    public async Task A_search_lists_lessons_with_a_preview_and_the_whole_card()
    {
        var result = await SearchAsync("samtykke til at optage borgeres opkald");

        Assert.Equal(("result", "list"), ((string?)result["type"], (string?)result["attachmentLayout"]));
        var first = result["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)first["contentType"]);
        Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)first["preview"]!["contentType"]);
        Assert.Equal((string?)first["content"]!["body"]![0]!["items"]![0]!["text"], (string?)first["preview"]!["content"]!["title"]);
        Assert.Matches(@"^(Løst|Ikke løst|Delvist løst|I gang|Stoppet|God praksis|Uafklaret) · .+ · \p{L}+ \d{4}$", (string?)first["preview"]!["content"]!["text"]);
        Assert.Null(first["preview"]!["content"]!["tap"]);
    }

    [Fact]
    public async Task When_the_box_is_opened_the_newest_are_there()
    {
        var months = (await SearchAsync(Query(("initialRun", "true"))))["attachments"]!.Select(a => (string?)a["preview"]!["content"]!["text"]).ToList();

        Assert.Equal(25, months.Count);
        Assert.All(months, line => Assert.DoesNotContain("Tæt på", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_next_results_are_others_and_after_the_last_there_are_none()
    {
        var first = Titles(await SearchAsync(Query(("query", "data"))));
        var second = Titles(await SearchAsync(Query(("query", "data")), skip: 25));

        Assert.Equal(25, first.Count);
        Assert.NotEmpty(second);
        Assert.Empty(first.Intersect(second));
        Assert.Empty(Titles(await SearchAsync(Query(("query", "data")), skip: 10_000)));
    }

    [Theory]
    [InlineData("sector", "regioner", "status", "solved")]
    [InlineData("sector", "regions", "status", "Løst")]
    [InlineData("sector", "Region", "status", "Solved")]
    public async Task What_was_chosen_besides_the_words_counts(string one, string sector, string other, string status)
    {
        var chosen = Titles(await SearchAsync(Query(("query", "data"), (one, sector), (other, status))));
        var said = Titles(await SearchAsync("data, kun regioner, løst"));

        Assert.NotEmpty(chosen);
        Assert.Equal(said, chosen);
    }

    [Fact]
    public async Task All_sectors_and_what_is_no_choice_leave_nothing_out()
        => Assert.Equal(
            Titles(await SearchAsync("samtykke")),
            Titles(await SearchAsync(Query(("query", "samtykke"), ("sector", "alle"), ("status", "noget andet"), ("category", "")))));

    [Fact]
    public async Task Where_nobody_has_written_a_sentence_says_so()
    {
        var result = await SearchAsync("kunstig intelligens til kloakspuling");

        Assert.Equal("message", (string?)result["type"]);
        Assert.StartsWith("Det har ingen skrevet om endnu.", (string?)result["text"], StringComparison.Ordinal);
        Assert.Null(result["attachments"]);
    }

    [Fact]
    public async Task What_only_comes_near_says_so_in_the_list()
        => Assert.All(
            (await SearchAsync("Hvordan måler vi støj fra vindmøller med AI?"))["attachments"]!,
            result => Assert.StartsWith("Tæt på: ", (string?)result["preview"]!["content"]!["text"], StringComparison.Ordinal));

    [Theory]
    [InlineData("en-US", "data", "Open at the bot")]
    [InlineData("da-DK", "samtykke", "Åbn hos botten")]
    [InlineData(null, "samtykke", "Åbn hos botten")]
    [InlineData("da-DK", "Has anyone solved consent for recording calls?", "Open at the bot")]
    public async Task Cards_are_in_the_language_of_the_words_or_else_of_the_client(string? locale, string text, string title)
    {
        var invoke = teams.Compose("query", Query(("query", text)));
        invoke.Locale = locale;

        await teams.SendAsync(invoke);

        Assert.Equal(title, (string?)Result()["attachments"]![0]!["content"]!["actions"]![0]!["title"]);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    [InlineData("personal")]
    [InlineData(null)]
    public async Task Lessons_that_not_everyone_may_see_come_out_of_no_door(string? conversationType)
    {
        Lesson[] open = [Consent("aaben-1").Build(), Consent("aaben-2").AsOf("2022-01").Build()];
        Lesson[] narrower = [.. new[] { Visibility.Organisation, Visibility.Sector }.Select((visibility, i) => Consent($"skjult-{i}").AsOf("2026-01").VisibleTo(visibility).Build())];
        using var all = Colleague(new TestKnowledge([.. open, .. narrower]));
        using var none = Colleague(new TestKnowledge(open));
        JObject[] queries =
        [
            Query(("query", "samtykke")), Query(("query", "samtykke kommuner")), Query(("initialRun", "true")), Query(("query", "Roskilde")), Query(("query", "løst")),
            Query(("query", "hemmeligt")), Query(("query", ""), ("sector", "kommuner")), Query(("query", "samtykke"), ("category", "Organisation")),
        ];
        foreach (var query in queries)
        {
            foreach (var skip in new[] { 0, 1, 2, 3 })
            {
                query["queryOptions"] = new JObject { ["skip"] = skip, ["count"] = 2 };
                Assert.Equal(await BodyAsync(none, "query", query, conversationType), await BodyAsync(all, "query", query, conversationType));
            }
        }

        foreach (var id in narrower.Select(lesson => lesson.Id))
        {
            Assert.Equal(
                await BodyAsync(all, "queryLink", new JObject { ["url"] = Link + "findes-ikke" }, conversationType),
                await BodyAsync(all, "queryLink", new JObject { ["url"] = Link + id }, conversationType));
        }
    }

    [Theory]
    [InlineData("speciale-001")]
    [InlineData("SPECIALE-001/")]
    [InlineData("speciale%2D001?fra=mail#top")]
    public async Task A_pasted_link_becomes_the_lesson(string id)
    {
        await teams.SendAsync(teams.Compose("queryLink", new JObject { ["url"] = Link + id }));

        var card = Assert.Single(Result()["attachments"]!);
        Assert.Equal(SeedRecords.Lesson("speciale-001").Title, (string?)card["preview"]!["content"]!["title"]);
        Assert.Equal("AdaptiveCard", (string?)card["content"]!["type"]);
    }

    [Fact]
    public async Task The_client_is_told_not_to_keep_the_card_of_a_link()
    {
        await teams.SendAsync(teams.Compose("queryLink", new JObject { ["url"] = Link + "speciale-001" }));

        Assert.Equal("setCachePolicy", (string?)Result()["suggestedActions"]!["actions"]![0]!["type"]);
        Assert.Equal("no-cache", (string?)JObject.Parse((string)Result()["suggestedActions"]!["actions"]![0]!["value"]!)["type"]);
    }

    [Theory]
    [InlineData("queryLink", "https://erfaringer.example.dk/lessons/findes-ikke")]
    [InlineData("queryLink", "https://ond.example/lessons/speciale-001")]
    [InlineData("queryLink", "https://erfaringer.example.dk/privacy")]
    [InlineData("queryLink", "")]
    [InlineData("queryLink", null)]
    [InlineData("anonymousQueryLink", "https://erfaringer.example.dk/lessons/speciale-001")]
    public async Task Other_links_and_strangers_get_no_card(string name, string? url)
    {
        await teams.SendAsync(teams.Compose(name, new JObject { ["url"] = url }));

        Assert.Equal(200, teams.Answer!.Status);
        Assert.Empty(Result()["attachments"]!);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"commandId":"noget-andet","parameters":[]}""")]
    [InlineData("""{"commandId":"searchLessons","parameters":"x"}""")]
    [InlineData("""{"commandId":"searchLessons","queryOptions":{"skip":"mange"}}""")]
    [InlineData("""{"commandId":"searchLessons","queryOptions":{"skip":99999999999999}}""")]
    public async Task What_is_no_search_is_a_bad_request(string value)
    {
        await teams.SendAsync(teams.Compose("query", JObject.Parse(value)));

        Assert.Equal(400, teams.Answer!.Status);
    }

    [Theory]
    [InlineData("""{"commandId":"searchLessons"}""")]
    [InlineData("""{"commandId":"searchLessons","parameters":null,"queryOptions":null}""")]
    [InlineData("""{"commandId":"searchLessons","parameters":[null,{"name":null},{"name":"query","value":5},{"name":"query","value":null}]}""")]
    [InlineData("""{"commandId":"searchLessons","parameters":[{"name":"query","value":["x"]}],"queryOptions":{"skip":-5,"count":-5}}""")]
    [InlineData("""{"commandId":"searchLessons","parameters":[{"name":"query","value":"\u0000 <at>x</at>"}],"queryOptions":{"skip":2147483647,"count":2147483647}}""")]
    public async Task Odd_searches_are_answered(string value)
    {
        await teams.SendAsync(teams.Compose("query", JObject.Parse(value)));

        Assert.Equal(200, teams.Answer!.Status);
        Assert.NotNull(Result()["type"]);
    }

    [Fact]
    public async Task A_page_of_the_longest_lessons_is_within_the_bounds_of_each_card()
    {
        var text = string.Concat(Enumerable.Repeat("samtykke ", 440));
        using var long_ = new TeamsClient(new TestKnowledge(Enumerable.Range(0, 30).Select(i => Consent($"lang-{i:00}").About(text).Doing(text).EndingIn(text).Build())));

        await long_.SendAsync(long_.Compose("query", Query(("query", "samtykke"))));

        var results = Body(long_)["composeExtension"]!["attachments"]!;
        Assert.Equal(25, results.Count());
        Assert.All(results, card => Assert.InRange(card["content"]!.ToString(Formatting.None).Length, 500, 28_000));
    }

    [Fact]
    public async Task Text_of_a_lesson_is_harmless_in_the_list()
    {
        using var hostile = new TeamsClient(new TestKnowledge([Consent("ond-1").Titled("Samtykke <img src=x> https://ond.example").From("<b>Kommune</b>", Sector.Municipality).Build()]));

        await hostile.SendAsync(hostile.Compose("query", Query(("query", "samtykke"))));

        var preview = Body(hostile)["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!.ToString();
        Assert.DoesNotContain('<', preview);
        Assert.DoesNotContain("https://ond", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_search_and_the_conversation_is_no_place_to_reach_the_person_at()
    {
        await teams.SendAsync(teams.Compose("query", Query(("query", "samtykke")), "personal"));
        await teams.SendAsync(teams.Compose("queryLink", new JObject { ["url"] = Link + "speciale-001" }, "personal"));

        Assert.Empty(teams.Knowledge.Logs.Questions);
        foreach (var container in new[] { AddressDocument.Container, TeamsContainers.Clicks, TeamsContainers.State })
        {
            Assert.Empty(await teams.Store.QueryAsync(container, new DocumentQuery(), CancellationToken.None).ToListAsync());
        }
    }

    [Fact]
    public async Task A_lesson_that_was_asked_for_by_its_id_is_read_on_in_place()
    {
        var text = string.Concat(Enumerable.Repeat("*", 4_000));
        using var client = new TeamsClient(new TestKnowledge([ALesson("lang-1").About(text).Doing(text).EndingIn(text).Build()]));
        await client.SendAsync(client.Message("vis erfaring lang-1"));

        await client.SendAsync(client.Click(TeamsClient.Button(client.Card, "Læs videre")));

        Assert.Contains("Del 2 af", client.AnsweredCard.ToString(), StringComparison.Ordinal);
    }

    private static TeamsClient Colleague(TestKnowledge knowledge) => new(knowledge)
    {
        People = { Users = { [TeamsClient.MetteObjectId] = new Membership { Organisation = "Roskilde Kommune", Sector = Sector.Municipality } } },
    };

    private static LessonBuilder Consent(string id)
        => ALesson(id).Titled("Samtykke til at optage opkald").About($"Borgerne skal give samtykke, før opkald må optages. {(id.StartsWith("skjult", StringComparison.Ordinal) ? "Hemmeligt." : "")}")
            .From("Roskilde Kommune", Sector.Municipality);

    private static JObject Query(params (string Name, string Value)[] parameters) => new()
    {
        ["commandId"] = "searchLessons",
        ["parameters"] = new JArray(parameters.Select(p => new JObject { ["name"] = p.Name, ["value"] = p.Value })),
        ["queryOptions"] = new JObject { ["skip"] = 0, ["count"] = 25 },
    };

    private Task<JToken> SearchAsync(string text) => SearchAsync(Query(("query", text)));

    private async Task<JToken> SearchAsync(JObject query, int skip = 0)
    {
        query["queryOptions"]!["skip"] = skip;
        await teams.SendAsync(teams.Compose("query", query));
        return Result();
    }

    private JToken Result() => Body(teams)["composeExtension"]!;

    private static async Task<string> BodyAsync(TeamsClient client, string name, JObject value, string? conversationType)
    {
        await client.SendAsync(client.Compose(name, value, conversationType!));
        return Body(client).ToString();
    }

    /// <summary>The answer as it goes over the wire.</summary>
    private static JObject Body(TeamsClient client)
        => JObject.FromObject(client.Answer!.Body as MessagingExtensionResponse ?? new(), JsonSerializer.Create(new() { NullValueHandling = NullValueHandling.Ignore }));

    private static List<string?> Titles(JToken result) => [.. result["attachments"]!.Select(a => (string?)a["preview"]!["content"]!["title"] + a["preview"]!["content"]!["text"])];
}
