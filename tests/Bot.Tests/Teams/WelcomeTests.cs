using Microsoft.Bot.Schema;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class WelcomeTests : IDisposable
{
    private readonly TeamsClient teams = new();

    public void Dispose() => teams.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_person_is_welcomed_once_whichever_activity_comes_first(bool installationFirst)
    {
        var (installed, updated) = teams.Added();
        await teams.SendAsync(installationFirst ? installed : updated);
        Assert.StartsWith("Hej.", (string?)teams.Card["body"]![0]!["text"], StringComparison.Ordinal);

        await teams.SendAsync(installationFirst ? updated : installed);
        Assert.Empty(teams.Everything);
    }

    [Fact]
    public async Task Opening_the_chat_again_brings_no_second_welcome()
    {
        await teams.SendAsync(teams.Added().Installed);
        await teams.SendAsync(teams.Added().Installed);

        Assert.Empty(teams.Everything);
    }

    [Theory]
    [InlineData("groupChat", "19:gruppe@thread.v2")]
    [InlineData("channel", "19:erfaringer@thread.tacv2")]
    public async Task A_group_or_team_gets_one_short_line(string type, string conversation)
    {
        var (installed, updated) = teams.Added(type, conversation);
        await teams.SendAsync(installed);
        Assert.Contains("@TeamsPilotBot", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);

        await teams.SendAsync(updated);
        Assert.Empty(teams.Everything);
    }

    [Fact]
    public async Task That_somebody_else_joins_a_team_is_no_reason_to_speak()
    {
        var (_, joined) = teams.Added("channel", "19:erfaringer@thread.tacv2");
        joined.MembersAdded = [new ChannelAccount("29:ny")];

        await teams.SendAsync(joined);

        Assert.Empty(teams.Everything);
    }

    [Fact]
    public async Task A_welcome_that_could_not_be_sent_is_sent_with_the_next_activity()
    {
        var (installed, updated) = teams.Added();
        teams.FailingSends = 1;
        await Assert.ThrowsAsync<HttpRequestException>(() => teams.SendAsync(installed));

        await teams.SendAsync(updated);

        Assert.Single(teams.Replies);
    }
}
