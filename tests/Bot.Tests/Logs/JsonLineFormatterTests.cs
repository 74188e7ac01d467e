using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Bot.Logs;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Logs;

public sealed class JsonLineFormatterTests
{
    private readonly JsonLineFormatter formatter = new(new TestClock());

    [Fact]
    public void A_line_is_one_JSON_object_with_the_time_in_UTC_and_the_trace()
    {
        using var span = new Activity("turn").Start();

        var line = JsonNode.Parse(Write("TeamsPilotBot.Bot", LogLevel.Warning, "Et æble, \"to\"\nlinjer", null))!;

        Assert.Equal(
            ("2026-11-25T09:00:00.000Z", "Warning", "TeamsPilotBot.Bot", "Et æble, \"to\"\nlinjer", span.TraceId.ToHexString(), "7"),
            ((string)line["Timestamp"]!, (string)line["LogLevel"]!, (string)line["Category"]!, (string)line["Message"]!, (string)line["TraceId"]!, (string)line["State"]!["Number"]!));
        Assert.DoesNotContain('\n', Write("TeamsPilotBot.Bot", LogLevel.Warning, "a\nb", null).TrimEnd());
    }

    [Fact]
    public void Of_an_exception_its_type_and_place_are_written_and_not_what_it_quotes()
    {
        var line = Write("TeamsPilotBot.Bot", LogLevel.Error, "Det gik galt.", new InvalidOperationException("kvax", new FormatException("kvax")));

        Assert.DoesNotContain("kvax", line, StringComparison.Ordinal);
        Assert.Equal(("System.InvalidOperationException", "System.FormatException"), ((string)JsonNode.Parse(line)!["Exception"]!["Type"]!, (string)JsonNode.Parse(line)!["Exception"]!["Inner"]!));
    }

    [Fact]
    public void What_a_full_disk_says_is_written()
        => Assert.Contains("pilotbot.db", Write("TeamsPilotBot.Bot", LogLevel.Error, "Det gik galt.", new StoreUnavailableException(StoreProblem.DiskFull, "pilotbot.db", null)), StringComparison.Ordinal);

    [Theory]
    [InlineData("System.Net.Http.HttpClient.Default.LogicalHandler", LogLevel.Information, "")]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Information, "")]
    [InlineData("Microsoft.AspNetCore.Routing.Matching.DfaMatcher", LogLevel.Trace, "")]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Error, "Error")]
    [InlineData("Microsoft.Hosting.Lifetime", LogLevel.Information, "Information")]
    public void What_frameworks_say_of_single_calls_is_not_written_whatever_level_is_set(string category, LogLevel level, string written)
        => Assert.Equal(written, Write(category, level, "GET /files/kvax", null) is { Length: > 0 } line ? (string)JsonNode.Parse(line)!["LogLevel"]! : "");

    private string Write(string category, LogLevel level, string message, Exception? exception)
    {
        using var writer = new StringWriter();
        KeyValuePair<string, object?>[] state = [new("Number", 7), new("{OriginalFormat}", "x")];
        formatter.Write(new LogEntry<KeyValuePair<string, object?>[]>(level, category, new EventId(3), state, exception, (_, _) => message), null, writer);
        return writer.ToString();
    }
}
