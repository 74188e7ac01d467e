using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using TeamsPilotBot.Bot.Tests.Commands;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class ServingTests
{
    [Fact]
    public async Task A_question_is_answered_with_a_card_from_the_lessons()
    {
        await using var bot = new ServedBot();
        await using var connector = await RecordingConnector.StartAsync();

        using var response = await SayAsync(bot, connector, "Har nogen løst samtykke til at optage borgeres opkald?");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("typing", connector.Posted.First(), StringComparison.Ordinal);
        Assert.Contains("Optagelse af borgeres stemmer", connector.Posted.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_logs_nor_store_hold_what_must_not_be_kept()
    {
        await using var bot = new ServedBot();
        await using var connector = await RecordingConnector.StartAsync();
        const string text = "Har nogen løst samtykke for Kurt Vestergaard-Planck, 070761-4285, kurt.planck@example.dk, tlf. 21 43 65 87?";

        const string keepable = "Har nogen løst samtykke? Skriv til kurt.planck@example.dk, eller ring 21 43 65 87.";

        using (await SayAsync(bot, connector, text, "Ingeborg Sprogøe-Plant"))
        using (await SayAsync(bot, connector, keepable, "Ingeborg Sprogøe-Plant"))
        {
            Assert.NotEmpty(connector.Posted);
        }

        using (await bot.CreateClient().PostAsync("/api/messages", new StringContent($"{{\"type\":\"{text}\"", Encoding.UTF8, "application/json")))
        {
            Assert.NotEmpty(bot.Logs.Lines);
        }

        var logs = string.Join('\n', bot.Logs.Lines);
        Assert.All(
            ["Kurt", "Vestergaard", "Planck", "070761", "4285", "kurt.planck", "21 43 65 87", "Ingeborg", "Sprogøe", "løst samtykke"],
            planted => Assert.DoesNotContain(planted, logs, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Har nogen løst samtykke? Skriv til", bot.Stored, StringComparison.Ordinal);
        Assert.All(
            ["070761-4285", "0707614285", "kurt.planck@example.dk", "21 43 65 87"],
            planted => Assert.DoesNotContain(planted, bot.Stored, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("🙂")]
    [InlineData("<at>TeamsPilotBot</at>")]
    [InlineData("<script>alert(1)</script> **fed** [her](http://example.org)")]
    [InlineData("hvordan\u0000 styrer\u001b[31m man \u202Edet")]
    public async Task Odd_messages_get_a_sentence(string text)
    {
        await using var bot = new ServedBot();
        await using var connector = await RecordingConnector.StartAsync();

        using var response = await SayAsync(bot, connector, text);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"type\": \"message\"", Spaced(connector.Posted.Last()), StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("broke with", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_million_letters_get_a_sentence_and_the_bot_goes_on()
    {
        await using var bot = new ServedBot();
        await using var connector = await RecordingConnector.StartAsync();

        using var response = await SayAsync(bot, connector, string.Concat(Enumerable.Repeat("samtykke ", 110_000)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.InRange(connector.Posted.Last().Length, 1, 100_000);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("broke with", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whatever_comes_the_answer_is_never_a_fault_of_the_bot_and_it_goes_on()
    {
        string[] types = ["message", "conversationUpdate", "installationUpdate", "invoke", "messageReaction", "event"];
        string[] names = ["text", "value", "name", "locale", "recipient", "conversation", "channelData", "entities", "attachments", "membersAdded", "action", "localTimestamp", "replyToId"];
        string[] values =
        [
            "null", "-1", "\"\"", "\"x\"", "\"\\ud800 løst\"", "[]", "[{}]", "[[1]]", "{}", "{\"id\":\"x\",\"conversationType\":\"channel\"}",
            "{\"action\":{\"verb\":\"helped\",\"data\":{\"lesson\":5}}}", "{\"verb\":\"more\",\"question\":[]}", "\"adaptiveCard/action\"", "\"2026-03-02T09:30:00+99:00\"",
        ];
        await using var bot = new ServedBot();
        await using var connector = await RecordingConnector.StartAsync();
        using var client = bot.CreateClient();
        var random = new Random(20260302);
        for (var i = 0; i < 300; i++)
        {
            var activity = new ActivityBuilder(connector.ServiceUrl) { Type = types[random.Next(types.Length)] }.ToJson();
            var changed = Enumerable.Range(0, random.Next(1, 4)).Select(_ => names[random.Next(names.Length)]).Distinct().ToList();
            changed.ForEach(name => activity.Remove(name));
            activity["id"] = $"odd-{i}";
            var odd = changed.Select(name => $",\"{name}\":{values[random.Next(values.Length)]}");
            using var content = new StringContent($"{activity.ToJsonString()[..^1]}{string.Concat(odd)}}}", Encoding.UTF8, "application/json");

            using var response = await client.PostAsync("/api/messages", content);
            Assert.True((int)response.StatusCode is >= 200 and < 500, $"{activity["type"]}{string.Concat(odd)}: {response.StatusCode}");
        }

        using var after = await SayAsync(bot, connector, "Har nogen løst samtykke til at optage borgeres opkald?");
        Assert.Contains("Optagelse af borgeres stemmer", connector.Posted.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbs_work_while_the_bot_is_served_from_the_same_data_folder()
    {
        await using var bot = new ServedBot();
        using var client = bot.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);

        var asked = await Typed.Async("ask", "Har nogen løst samtykke?", "--json", "--data", bot.DataPath);
        var exported = await Typed.Async("export", Path.Combine(bot.DataPath, "lessons.json"), "--data", bot.DataPath);
        var imported = await Typed.Async("import", Path.Combine(bot.DataPath, "lessons.json"), "--data", bot.DataPath);

        Assert.Equal((0, 0, 0), (asked.ExitCode, exported.ExitCode, imported.ExitCode));
    }

    [Fact]
    public async Task Health_is_told_in_words_as_text_or_JSON_in_Danish_or_English()
    {
        await using var bot = new ServedBot();
        using var client = bot.CreateClient();

        Assert.Equal("Jeg kører.", await client.GetStringAsync("/health/live"));

        var text = await client.GetStringAsync("/health/ready");
        Assert.StartsWith("Botten er klar.", text, StringComparison.Ordinal);
        Assert.Contains("534 erfaringer er indlæst, 0 blev afvist.", text, StringComparison.Ordinal);

        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var json = await client.GetFromJsonAsync<JsonElement>("/health/ready");
        Assert.True(json.GetProperty("ready").GetBoolean());
        Assert.Contains(
            json.GetProperty("findings").EnumerateArray(),
            f => f.GetProperty("meaning").GetString() == "534 lessons are loaded, 0 were refused.");
    }

    [Fact]
    public async Task In_Production_without_a_registration_the_bot_is_closed_and_says_so()
    {
        await using var bot = new ServedBot("Production");
        await using var connector = await RecordingConnector.StartAsync();
        using var client = bot.CreateClient();

        using var ready = await client.GetAsync("/health/ready");
        using var said = await SayAsync(bot, connector, "hej");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("MicrosoftAppId (mangler)", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, said.StatusCode);
        Assert.Empty(connector.Posted);
    }

    private static async Task<HttpResponseMessage> SayAsync(ServedBot bot, RecordingConnector connector, string text, string name = "Mette Holm")
    {
        using var client = bot.CreateClient();
        var activity = new ActivityBuilder(connector.ServiceUrl) { Text = text, Name = name };
        return await client.PostAsync("/api/messages", new StringContent(activity.ToString(), Encoding.UTF8, "application/json"));
    }

    private static string Spaced(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json), Indented);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
