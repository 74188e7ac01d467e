using Xunit;
using Xunit.Abstractions;

namespace TeamsPilotBot.Bot.Tests.Digests.Year;

/// <summary>
/// A year in which at most one digest comes to each channel in each due week, none with nothing new, none is missing that was due while
/// somebody ran, nothing is told twice, and each that is in doubt is told of.
/// </summary>
public sealed class YearTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task A_year_of_digests_through_crashes_and_an_outage(int seed) => RunAsync(seed);

    [Fact]
    [Trait("Category", "Long")]
    public async Task Twenty_more_years_of_digests_through_crashes_and_outages()
    {
        for (var seed = 101; seed <= 120; seed++)
        {
            await RunAsync(seed);
        }
    }

    private async Task RunAsync(int seed)
    {
        var year = new DigestYear(seed, channels: 200);

        var faults = await year.RunAsync();

        output.WriteLine(year.ToString());
        Assert.True(faults.Count == 0, string.Join('\n', [year.ToString(), $"{faults.Count} faults", .. faults.Take(40)]));
    }
}
