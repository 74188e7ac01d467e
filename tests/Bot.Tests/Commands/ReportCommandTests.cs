using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_project_is_reported_as_Markdown_under_the_four_headings()
    {
        var typed = await Typed.Async("report", "--project", "SP-07", "--year", "2022", data.File("r.md"), "--json", "--data", data.Path);

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal(["lessons", "sections"], typed.Json.EnumerateObject().Select(property => property.Name));
        var sections = typed.Json.GetProperty("sections").EnumerateArray().ToList();
        Assert.Equal(["Faglig fremdrift", "Udfordringsbillede", "Jura og dataetik", "Økonomi"], sections.Select(section => section.GetProperty("heading").GetString()));
        Assert.Equal(typed.Json.GetProperty("lessons").GetInt32(), sections.Sum(section => section.GetProperty("lessons").GetArrayLength()));
        Assert.Contains("speciale-001", Ids(sections[2]));
        var page = await File.ReadAllTextAsync(data.File("r.md"));
        Assert.StartsWith("# Årsrapport 2022: Digital inklusion og support ved talegenkendelse (SP-07)\n", page, StringComparison.Ordinal);
        Assert.Contains("### Optagelse af borgeres stemmer", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authority_is_reported_for_Word()
    {
        var typed = await Typed.Async("report", "--organisation", "roskilde kommune", "--year", "2022", data.File("r.docx"), "--data", data.Path);

        Assert.Equal(0, typed.ExitCode);
        Assert.Matches("^Årsrapport 2022 for Roskilde Kommune med [0-9]+ erfaringer er skrevet til", typed.Out);
        using var document = WordprocessingDocument.Open(data.File("r.docx"), isEditable: false);
        Assert.Equal("Årsrapport 2022: Roskilde Kommune", document.PackageProperties.Title);
    }

    [Fact]
    public async Task A_year_without_lessons_is_a_report_that_says_so()
    {
        var typed = await Typed.Async("report", "--project", "SP-07", "--year", "2030", data.File("r.md"), "--json", "--data", data.Path, "--language", "en");

        Assert.Equal((0, 0), (typed.ExitCode, typed.Json.GetProperty("lessons").GetInt32()));
        Assert.Contains("Nothing is written down here for 2030.", await File.ReadAllTextAsync(data.File("r.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--project", "SP-99", "Jeg kender ikke projektet \"SP-99\".")]
    [InlineData("--organisation", "Andeby", "Jeg kender hverken erfaringer eller projekter fra \"Andeby\".")]
    public async Task Who_is_not_known_is_a_failure_that_writes_nothing(string option, string name, string sentence)
    {
        var typed = await Typed.Async("report", option, name, "--year", "2022", data.File("r.md"), "--json", "--data", data.Path);

        Assert.Equal(1, typed.ExitCode);
        Assert.StartsWith(sentence, typed.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.False(File.Exists(data.File("r.md")));
    }

    [Theory]
    [InlineData("r.md")]
    [InlineData("--project", "SP-07")]
    [InlineData("--project", "SP-07", "--organisation", "Roskilde Kommune", "r.md")]
    [InlineData("--project", "SP-07", "--year", "i år", "r.md")]
    [InlineData("--project", "SP-07", "--year", "22", "r.md")]
    [InlineData("--project", "SP-07", "r.pdf")]
    public async Task What_is_not_understood_is_explained(params string[] arguments)
    {
        var typed = await Typed.Async(["report", .. arguments, "--data", data.Path]);

        Assert.Equal(2, typed.ExitCode);
        Assert.StartsWith("Skriv også, hvad rapporten er om", typed.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Ids(JsonElement section) => section.GetProperty("lessons").EnumerateArray().Select(id => id.GetString());
}
