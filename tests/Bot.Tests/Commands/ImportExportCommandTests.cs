using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class ImportExportCommandTests : IDisposable
{
    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_broken_record_is_refused_with_line_and_reason_and_the_rest_is_taken()
    {
        var file = data.Write("lessons.json", $$"""
            [
            {{Lesson("ny-001")}},
            {"id":"ny-002","title":"Uden problem"},
            {{Lesson("ny-003")}}
            ]
            """);

        var typed = await Typed.Async("import", file, "--json", "--data", data.Path);

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal(["taken", "refused"], typed.Json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(2, typed.Json.GetProperty("taken").GetInt32());
        var refused = Assert.Single(typed.Json.GetProperty("refused").EnumerateArray());
        Assert.Equal(["line", "id", "reason"], refused.EnumerateObject().Select(p => p.Name));
        Assert.Equal((3, "ny-002"), (refused.GetProperty("line").GetInt32(), refused.GetProperty("id").GetString()));
        Assert.Contains("problem", refused.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_imported_is_found()
    {
        await Typed.Async("import", data.Write("lessons.json", $"[{Lesson("ny-001")}]"), "--data", data.Path);

        var asked = await Typed.Async("ask", "Hvordan styrer man flyvende grisehaler?", "--json", "--data", data.Path);

        Assert.Equal("ny-001", asked.Json.GetProperty("hits")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_is_imported_beside_a_running_bot_is_found_by_it()
    {
        await using var bot = new ServedBot();
        using var client = bot.CreateClient();
        var answers = bot.Services.GetRequiredService<AnswerService>();

        await Typed.Async("import", data.Write("lessons.json", $"[{Lesson("ny-001")}]"), "--data", bot.DataPath);

        // The running bot asks its store every half second; this waits for it, and for no longer than anybody would.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var found = false;
        while (!found)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, patience.Token);
            var answer = await answers.AskAsync(new Question("Hvordan styrer man flyvende grisehaler?", Reader.Anyone), patience.Token);
            found = answer.Hits is [{ Lesson.Id: "ny-001" }, ..];
        }

        Assert.True(found);
        Assert.InRange(bot.Services.GetRequiredService<IndexFeedOptions>().Every, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("excel")]
    public async Task What_is_exported_comes_back_the_same(string format)
    {
        var first = data.File(format == "json" ? "first.json" : "first.csv");
        var second = data.File("second");
        using var other = new DataFolder();

        Assert.Equal(0, (await Typed.Async("export", "--format", format, first, "--data", data.Path)).ExitCode);
        var imported = await Typed.Async("import", first, "--json", "--data", other.Path);
        Assert.Equal(0, (await Typed.Async("export", "--format", format, second, "--data", other.Path)).ExitCode);

        Assert.Equal(SeedData.Lessons.Count, imported.Json.GetProperty("taken").GetInt32());
        Assert.Empty(imported.Json.GetProperty("refused").EnumerateArray());
        Assert.Equal(await File.ReadAllTextAsync(first), await File.ReadAllTextAsync(second));
    }

    [Fact]
    public async Task A_whole_store_is_moved_with_all_its_documents_and_lessons_are_not_seeded_beside_them()
    {
        var (first, second) = (data.File("first.jsonl"), data.File("second.jsonl"));
        using var other = new DataFolder();
        await Typed.Async("import", data.Write("lessons.json", $"[{Lesson("ny-001")}]"), "--data", data.Path);

        Assert.Equal(0, (await Typed.Async("export", "--format", "store", first, "--data", data.Path)).ExitCode);
        var moved = await Typed.Async("import", first, "--json", "--data", other.Path);
        Assert.Equal(0, (await Typed.Async("export", "--format", "store", second, "--data", other.Path)).ExitCode);

        // The first line says when the file was written.
        var lines = await File.ReadAllLinesAsync(first);
        Assert.Equal(lines[1..], (await File.ReadAllLinesAsync(second))[1..]);
        Assert.Equal((0, lines.Length - 2), (moved.ExitCode, moved.Json.GetProperty("taken").GetInt32()));
        Assert.Contains(lines, line => line.Contains("ny-001", StringComparison.Ordinal));
        Assert.Contains("\"seeds\"", lines[0], StringComparison.Ordinal);

        var again = await Typed.Async("import", first, "--json", "--data", other.Path);
        Assert.Equal((0, 0), (again.Json.GetProperty("taken").GetInt32(), again.Json.GetProperty("conflicts").GetInt32()));
    }

    [Fact]
    public async Task Of_a_store_that_was_cut_off_nothing_is_taken()
    {
        var typed = await Typed.Async("import", data.Write("cut.jsonl", """{"format":"teamspilotbot-store","version":1,"writtenAt":"2026-11-25T08:00:00Z","containers":[]}"""), "--json", "--data", data.Path);

        Assert.Equal(1, typed.ExitCode);
        Assert.Contains("ikke hel", typed.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_list_of_lessons_is_a_failure()
    {
        var typed = await Typed.Async("import", data.Write("text.json", "hej"), "--json", "--data", data.Path);

        Assert.Equal(1, typed.ExitCode);
        Assert.Equal(0, typed.Json.GetProperty("taken").GetInt32());
        Assert.NotEmpty(typed.Json.GetProperty("refused").EnumerateArray());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var typed = await Typed.Async("import", data.File("none.json"), "--data", data.Path);

        Assert.Equal(1, typed.ExitCode);
        Assert.Contains("none.json findes ikke", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named_and_leaves_nothing()
    {
        var typed = await Typed.Async("export", data.File("none/lessons.json"), "--data", data.Path);

        Assert.Equal(1, typed.ExitCode);
        Assert.Contains("kan ikke skrives", typed.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(data.Path, "*.tmp"));
    }

    private static string Lesson(string id) => new JsonObject
    {
        ["id"] = id,
        ["title"] = "Flyvende grisehaler styres med knapper",
        ["problem"] = "Ingen vidste, hvordan flyvende grisehaler styres.",
        ["status"] = "solved",
        ["evidence"] = "experience",
        ["category"] = "operations",
        ["sector"] = "region",
        ["asOf"] = "2026-01",
        ["asks"] = new JsonObject { ["da"] = new JsonArray(), ["en"] = new JsonArray() },
    }.ToJsonString(JsonSerializerOptions.Web);
}
