using System.Text.Json;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Records;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Projects;

public class PortfolioReaderTests
{
    [Fact]
    public void A_place_is_read_with_its_tail_month_and_source()
    {
        var read = Read("""{"operation":0.2,"technical":-0.25,"tail":[{"operation":-0.6,"technical":0.5}],"asOf":"2022-04","source":{"document":"speciale","lines":"1672-1783"}}""");

        Assert.Empty(read.Warnings);
        Assert.Equal(
            new PortfolioPlace
            {
                Operation = 0.2, Technical = -0.25, Tail = [new PortfolioPoint(-0.6, 0.5)], AsOf = "2022-04",
                Source = new Knowledge.Lessons.SourceReference("speciale", "1672-1783"),
            },
            read.Record!.Portfolio);
    }

    [Theory]
    [InlineData("""{"operation":1.5,"technical":0}""", "NotBetween", "portfolio.operation")]
    [InlineData("""{"operation":0,"technical":-1.01}""", "NotBetween", "portfolio.technical")]
    [InlineData("""{"operation":"0","technical":0}""", "WrongType", "portfolio.operation")]
    [InlineData("""{"operation":0}""", "Missing", "portfolio.technical")]
    [InlineData("7", "WrongType", "portfolio")]
    public void What_is_no_place_is_left_out_with_a_warning_and_the_project_is_kept(string portfolio, string warning, string field)
    {
        var read = Read(portfolio);

        Assert.Null(read.Record!.Portfolio);
        Assert.Contains(read.Warnings, note => note.Key == warning && note.Values[0] == field);
    }

    [Fact]
    public void A_bad_point_of_the_tail_costs_only_itself()
    {
        var read = Read("""{"operation":0,"technical":0,"tail":[{"operation":-2,"technical":0},{"operation":-0.5,"technical":0.5}]}""");

        Assert.Equal([new PortfolioPoint(-0.5, 0.5)], read.Record!.Portfolio!.Tail);
        Assert.Contains(read.Warnings, note => note is { Key: "NotBetween" } && note.Values[0] == "portfolio.tail.operation");
    }

    [Fact]
    public void The_registry_is_read_without_warnings()
        => Assert.Empty(ProjectReader.Load(SeedFiles.PathOf("projects.json")).Warnings);

    private static RecordResult<Project> Read(string portfolio) => ProjectReader.Read(JsonSerializer.Deserialize<JsonElement>(
        $$"""{"id":"SP-91","name":"Prøve","organisation":"Greve Kommune","sector":"municipality","portfolio":{{portfolio}}}"""));
}
