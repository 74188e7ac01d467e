using System.Text;
using System.Text.Json;
using TeamsPilotBot.Bot.Tests.Commands.Thousand;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

/// <summary>What import is held to: of 1,000 records, the 37 that are broken are named, and the other 963 are taken.</summary>
public sealed class ThousandRecordsTests : IDisposable
{
    private readonly DataFolder data = new();

    public static TheoryData<string> Kinds => ["json", "csv", "excel"];

    public void Dispose() => data.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Exactly_the_broken_ones_are_named_and_all_others_are_taken(string kind)
    {
        var (path, broken) = Written(kind);

        var typed = await Typed.Async("import", path, "--json", "--data", data.Path);

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal(37, broken.Refused.Count);
        Assert.Equal(broken.Refused, RefusedIn(typed.Json));
        Assert.Equal(963, typed.Json.GetProperty("taken").GetInt32());
        Assert.All(typed.Json.GetProperty("refused").EnumerateArray(), refused => Assert.NotEqual("", refused.GetProperty("reason").GetString()));
        Assert.Equal(963 + SeedData.Lessons.Count, await CountAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_second_time_says_the_same_and_changes_nothing(string kind)
    {
        var (path, _) = Written(kind);
        var first = await Typed.Async("import", path, "--json", "--data", data.Path);
        var before = await ExportAsync();

        var second = await Typed.Async("import", path, "--json", "--data", data.Path);

        Assert.Equal(first.Out, second.Out);
        Assert.Equal(before, await ExportAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_dry_run_says_the_same_and_writes_nothing(string kind)
    {
        var (path, _) = Written(kind);
        var before = await ExportAsync();
        var tried = await Typed.Async("import", path, "--dry-run", "--json", "--data", data.Path);

        Assert.Equal(before, await ExportAsync());
        Assert.Equal((await Typed.Async("import", path, "--json", "--data", data.Path)).Out, tried.Out);
    }

    [Fact]
    public async Task A_dry_run_says_in_words_that_it_was_one()
    {
        var typed = await Typed.Async("import", Written("csv").Path, "--dry-run", "--data", data.Path);

        Assert.StartsWith("Kun en prøve, intet er ændret. 963 erfaringer ville blive indlæst, 37 afvist.", typed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', typed.Out);
    }

    private (string Path, BrokenFile Broken) Written(string kind)
    {
        var broken = kind switch
        {
            "json" => BrokenFile.Json(),
            "csv" => BrokenFile.Table(',', "\n", []),
            _ => BrokenFile.Table(';', "\r\n", Encoding.UTF8.Preamble.ToArray()),
        };
        File.WriteAllBytes(data.File(broken.Name), broken.Content);
        return (data.File(broken.Name), broken);
    }

    private static IEnumerable<(int Line, string? Id)> RefusedIn(JsonElement report)
        => report.GetProperty("refused").EnumerateArray().Select(refused => (refused.GetProperty("line").GetInt32(), refused.GetProperty("id").GetString()));

    private async Task<string> ExportAsync()
    {
        await Typed.Async("export", data.File("exported.json"), "--data", data.Path);
        return await File.ReadAllTextAsync(data.File("exported.json"));
    }

    private async Task<int> CountAsync() => JsonDocument.Parse(await ExportAsync()).RootElement.GetArrayLength();
}
