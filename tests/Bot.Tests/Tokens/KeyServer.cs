using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace TeamsPilotBot.Bot.Tests.Tokens;

/// <summary>Publishes the keys of the channel and of Entra ID on loopback, and waits at an address that nobody should come to.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int baited;

    private KeyServer(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>How often somebody read keys where a token said they were.</summary>
    public int Baited => baited;

    public static async Task<KeyServer> StartAsync(Func<Forge> forge)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new KeyServer(app);
        app.MapGet("/channel", () => Results.Json(new { jwks_uri = $"{server.Address}/channel/keys" }));
        app.MapGet("/entra", () => Results.Json(new { jwks_uri = $"{server.Address}/entra/keys" }));
        app.MapGet("/channel/keys", () => Keys(
            Key("teams-1", forge().Teams, "msteams", "webchat"), Key("slack-1", forge().Slack, "slack"), Key("plain-1", forge().Plain)));
        app.MapGet("/entra/keys", () => Keys(Key("entra-1", forge().Entra)));
        app.MapGet("/bait", () =>
        {
            Interlocked.Increment(ref server.baited);
            return Keys(Key("teams-1", forge().Stranger, "msteams"));
        });
        await app.StartAsync();
        return server;
    }

    /// <summary>A public key as it is published.</summary>
    public static JsonObject Key(string kid, RSA rsa, params string[] endorsements)
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        var json = new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = kid, ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
        if (endorsements.Length > 0)
        {
            json["endorsements"] = new JsonArray(endorsements.Select(endorsed => (JsonNode?)endorsed).ToArray());
        }

        return json;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static IResult Keys(params JsonNode[] keys) => Results.Text(new JsonObject { ["keys"] = new JsonArray(keys) }.ToJsonString(), "application/json");
}
