using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.Tests.Health;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class DevelopmentGateTests
{
    private const string AppId = "2f1d7c94-0d6e-4c53-9a41-5a0f5d1f8e10";

    [Theory]
    [InlineData("127.0.0.1", "localhost")]
    [InlineData("127.8.9.1", "127.0.0.1")]
    [InlineData("::1", "[::1]")]
    [InlineData("::ffff:127.0.0.1", "LOCALHOST")]
    public void In_Development_a_tool_on_this_machine_needs_no_token(string remote, string host)
        => Assert.Equal(Caller.LocalTool, Gate("Development").Identify(Call(remote, host)));

    [Theory]
    [InlineData("10.0.0.7", "localhost")]
    [InlineData("192.168.1.20", "127.0.0.1")]
    [InlineData("::ffff:10.0.0.7", "localhost")]
    [InlineData("2001:db8::1", "localhost")]
    [InlineData(null, "localhost")]
    public void In_Development_another_machine_needs_a_token(string? remote, string host)
        => Assert.Equal(Caller.Refused, Gate("Development").Identify(Call(remote, host)));

    [Theory]
    [InlineData("bot.example.dk")]
    [InlineData("localhost.example.dk")]
    [InlineData("10.0.0.7")]
    [InlineData("")]
    public void A_page_whose_name_was_pointed_at_this_machine_is_no_local_tool(string host)
        => Assert.Equal(Caller.Refused, Gate("Development").Identify(Call("127.0.0.1", host)));

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("x-forwarded-host", "localhost")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("Via", "1.1 tunnel")]
    public void What_came_through_a_tunnel_or_proxy_is_no_local_tool_whatever_it_says(string header, string value)
    {
        var call = Call("127.0.0.1", "localhost");
        call.Request.Headers[header] = value;

        Assert.Equal(Caller.Refused, Gate("Development").Identify(call));
    }

    [Fact]
    public void A_forwarded_loopback_address_does_not_make_another_machine_local()
    {
        var call = Call("10.0.0.7", "localhost");
        call.Request.Headers["X-Forwarded-For"] = "127.0.0.1";

        Assert.Equal(Caller.Refused, Gate("Development").Identify(call));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("Developement")]
    public void Elsewhere_nobody_comes_in_without_a_token(string environment)
        => Assert.Equal(Caller.Refused, Gate(environment).Identify(Call("127.0.0.1", "localhost")));

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public void A_bot_that_is_not_registered_has_no_token_to_accept(string environment)
    {
        var call = Call("127.0.0.1", "localhost");
        call.Request.Headers.Authorization = "Bearer abc";

        Assert.Equal(Caller.Refused, Gate(environment).Identify(call));
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public void A_registered_bot_wants_a_token_even_from_this_machine(string environment)
    {
        var call = Call("127.0.0.1", "localhost");
        Assert.Equal(Caller.Refused, Gate(environment, AppId).Identify(call));

        call.Request.Headers.Authorization = "  ";
        Assert.Equal(Caller.Refused, Gate(environment, AppId).Identify(call));

        call.Request.Headers.Authorization = "Bearer abc";
        Assert.Equal(Caller.BringsToken, Gate(environment, AppId).Identify(call));
    }

    private static DevelopmentGate Gate(string environment, string? appId = null)
        => new(new FixedEnvironment(environment), Options.Create(new CredentialOptions { MicrosoftAppId = appId, MicrosoftAppPassword = appId }));

    private static DefaultHttpContext Call(string? remote, string host)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Request.Host = new HostString(host);
        return context;
    }
}
