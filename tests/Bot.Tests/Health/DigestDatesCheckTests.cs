using Microsoft.Extensions.Configuration;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health;

public sealed class DigestDatesCheckTests
{
    private static readonly (string, string)[] Good = [("Id", "erfa-2027"), ("Day", "2027-02-03"), ("Title", "ERFA-møde i KL"), ("Url", "https://www.kl.dk/erfa")];

    [Fact]
    public async Task A_date_is_read_and_a_title_that_is_not_translated_stays()
    {
        var settings = Settings(Good);

        Assert.Equal(
            new DigestDate("erfa-2027", new DateOnly(2027, 2, 3), "ERFA-møde i KL", "ERFA-møde i KL", "https://www.kl.dk/erfa"), Assert.Single(NotableDateSettings.Read(settings).All));
        Assert.Equal((FindingState.Ok, "Ugens nyt kender én dato."), await CheckAsync(settings));
    }

    [Theory]
    [InlineData("Id", "Erfa møde")]
    [InlineData("Day", "3. februar")]
    [InlineData("Day", "2027-02-30")]
    [InlineData("Title", "")]
    [InlineData("Url", "javascript:alert(1)")]
    [InlineData("Url", "http://www.kl.dk")]
    public async Task A_date_that_cannot_be_used_is_left_out_and_named(string field, string value)
    {
        var settings = Settings(Good, [.. Good.Where(pair => pair.Item1 != field && pair.Item1 != "Id"), .. field == "Id" ? Array.Empty<(string, string)>() : [("Id", "anden")], (field, value)]);

        Assert.Equal("erfa-2027", Assert.Single(NotableDateSettings.Read(settings).All).Id);
        Assert.Equal((FindingState.Wrong, "Dato nummer 2 kan ikke bruges og er udeladt af ugens nyt."), await CheckAsync(settings));
    }

    [Fact]
    public async Task An_id_that_comes_twice_is_wrong()
        => Assert.Equal(FindingState.Wrong, (await CheckAsync(Settings(Good, Good))).State);

    [Fact]
    public async Task Without_dates_all_is_well()
        => Assert.Equal(FindingState.Ok, (await CheckAsync(Settings())).State);

    private static async Task<(FindingState State, string Meaning)> CheckAsync(IConfigurationRoot settings)
    {
        var finding = await new DigestDatesCheck(settings).RunAsync(Language.Danish, CancellationToken.None);
        Assert.False(finding.Blocks);
        return (finding.State, finding.Meaning);
    }

    private static IConfigurationRoot Settings(params (string Name, string Value)[][] dates)
        => new ConfigurationBuilder().AddInMemoryCollection(
            dates.SelectMany((date, i) => date.Select(pair => KeyValuePair.Create($"Digests:Dates:{i}:{pair.Name}", (string?)pair.Value)))).Build();
}
