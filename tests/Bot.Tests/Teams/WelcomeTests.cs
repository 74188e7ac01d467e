using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

public sealed class WelcomeTests : IDisposable
{
    private const string General = "19:erfaringer@thread.tacv2";

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
    public async Task A_team_is_told_what_the_bot_does_and_how_to_get_the_weekly_digest()
    {
        await teams.SendAsync(InTeam(teams.Added("channel", General).Installed));

        var said = Assert.Single(teams.Replies).Text;
        Assert.Contains("\"@TeamsPilotBot ugens overblik\"", said, StringComparison.Ordinal);
        Assert.EndsWith("You can also ask me in English.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_chat_is_not_told_of_what_it_cannot_have()
    {
        await teams.SendAsync(teams.Added("groupChat", "19:gruppe@thread.v2").Installed);

        Assert.DoesNotContain("ugens overblik", Assert.Single(teams.Replies).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel", General, "add")]
    [InlineData("channel", General, "add-upgrade")]
    [InlineData("channel", "19:en-anden-kanal@thread.tacv2", "add")]
    public async Task A_team_is_welcomed_once_and_not_in_every_channel_nor_after_an_update(string type, string conversation, string action)
    {
        await teams.SendAsync(InTeam(teams.Added("channel", General).Installed));
        Assert.Single(teams.Replies);

        var (installed, updated) = teams.Added(type, conversation);
        installed.Action = action;
        await teams.SendAsync(InTeam(installed));
        Assert.Empty(teams.Everything);
        await teams.SendAsync(InTeam(updated));
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

    private static Activity InTeam(Activity activity)
    {
        activity.ChannelData = JObject.FromObject(new { tenant = new { id = TeamsClient.Tenant }, team = new { id = General } });
        return activity;
    }
}
