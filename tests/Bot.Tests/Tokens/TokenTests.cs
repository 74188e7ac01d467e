using System.Text.Json.Nodes;
using TeamsPilotBot.Bot.Tests.Hosting;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Tokens;

/// <summary>Who gets in by a token, and who does not, at the served bot in Production.</summary>
public sealed class TokenTests(TokenDesk desk) : IClassFixture<TokenDesk>
{
    public static TheoryData<string> Bad => [.. BadAttempts.All.Keys];

    public static TheoryData<string> Good => [.. Welcome.Keys];

    private static Dictionary<string, Func<Forge, Attempt>> Welcome { get; } = new()
    {
        ["the channel"] = f => Attempt.With(f.With()),
        ["a scheme in small letters"] = f => new Attempt($"bearer {f.With()}"),
        ["a scheme in capitals"] = f => new Attempt($"BEARER {f.With()}"),
        ["spaces around the header"] = f => new Attempt($"  Bearer {f.With()}  "),
        ["the service address in capitals"] = f => Attempt.With(f.With(("serviceurl", f.ServiceUrl.ToUpperInvariant()))),
        ["expired four minutes ago, since clocks differ"] = f => Attempt.With(f.With(("exp", Forge.In(TimeSpan.FromMinutes(-4))), ("nbf", Forge.In(TimeSpan.FromHours(-1))))),
        ["good from in four minutes, since clocks differ"] = f => Attempt.With(f.With(("nbf", Forge.In(TimeSpan.FromMinutes(4))))),
        ["with claims that nobody knows"] = f => Attempt.With(f.With(("jti", "1"), ("ctry", new JsonArray("dk")))),
        ["an app that is allowed"] = f => Attempt.With(f.AppWith(1)),
        ["an app that is allowed, version 2"] = f => Attempt.With(f.AppWith(2)),
        ["an app that is allowed, in capitals"] = f => Attempt.With(f.AppWith(1, ("appid", Forge.Friend.ToUpperInvariant()))),
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Nobody_gets_in_by_a_bad_call(string name)
    {
        var attempt = BadAttempts.All[name](desk.Forge);
        var before = (desk.Turns, desk.Posted.Count, desk.Baited, await desk.StoredAsync());

        var (status, _) = await desk.CallAsync(attempt);

        Assert.Equal(attempt.Status, status);
        Assert.Equal(before, (desk.Turns, desk.Posted.Count, desk.Baited, await desk.StoredAsync()));
    }

    [Theory]
    [MemberData(nameof(Good))]
    public async Task Whoever_may_come_in_is_answered(string name)
    {
        var (turns, posted, stored) = (desk.Turns, desk.Posted.Count, await desk.StoredAsync());

        var (status, _) = await desk.CallAsync(Welcome[name](desk.Forge), "Har nogen løst samtykke til at optage borgeres opkald?");

        Assert.Equal(200, status);
        Assert.Equal(turns + 1, desk.Turns);
        Assert.True(desk.Posted.Count > posted && await desk.StoredAsync() > stored, "Nothing was answered or kept.");
    }

    [Theory]
    [InlineData(Forge.OtherTenant, Forge.OtherTenant)]
    [InlineData(null, null)]
    [InlineData(Forge.Tenant, Forge.OtherTenant)]
    [InlineData(Forge.OtherTenant, Forge.Tenant)]
    [InlineData("", Forge.OtherTenant)]
    public async Task A_person_of_another_tenant_gets_a_sentence_and_the_bot_hears_nothing(string? conversation, string? data)
    {
        var (turns, posted) = (desk.Turns, desk.Posted.Count);

        var (status, _) = await desk.CallAsync(Attempt.With(desk.Forge.With()) with
        {
            Change = activity =>
            {
                activity["conversation"]!["tenantId"] = conversation;
                activity["channelData"]!["tenant"] = new JsonObject { ["id"] = data };
            },
        });

        Assert.Equal((200, turns, posted + 1), (status, desk.Turns, desk.Posted.Count));
        Assert.Contains("kun hjælpe folk fra", desk.Posted.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_call_again_is_done_once()
    {
        var activity = new ActivityBuilder(desk.Forge.ServiceUrl) { Text = "hjælp", Tenant = Forge.Tenant }.ToJson();
        var attempt = Attempt.With(desk.Forge.With());
        var (first, _) = await desk.CallAsync(attempt, activity);
        var (turns, posted, stored) = (desk.Turns, desk.Posted.Count, await desk.StoredAsync());

        var (again, _) = await desk.CallAsync(attempt, activity);

        Assert.Equal((200, 200), (first, again));
        Assert.Equal((turns, posted, stored), (desk.Turns, desk.Posted.Count, await desk.StoredAsync()));
    }

    [Fact]
    public async Task A_token_is_good_for_many_activities_while_it_lasts()
    {
        var attempt = Attempt.With(desk.Forge.With());
        var turns = desk.Turns;

        Assert.Equal(200, (await desk.CallAsync(attempt)).Status);
        Assert.Equal(200, (await desk.CallAsync(attempt)).Status);
        Assert.Equal(turns + 2, desk.Turns);
    }

    [Fact]
    public async Task What_a_refused_call_says_and_brings_is_neither_kept_nor_logged()
    {
        var token = desk.Forge.Headed(desk.Forge.Stranger);

        var (status, body) = await desk.CallAsync(Attempt.With(token), "Plantet brændenælde 4711");

        Assert.Equal(401, status);
        Assert.Contains("WWW-Authenticate: Bearer", body, StringComparison.Ordinal);
        Assert.DoesNotContain("brændenælde", desk.Bot.Stored, StringComparison.Ordinal);
        Assert.DoesNotContain(desk.Bot.Logs.Lines, line => line.Contains("brændenælde", StringComparison.Ordinal) || line.Contains(token.Split('.')[2], StringComparison.Ordinal));
    }
}
