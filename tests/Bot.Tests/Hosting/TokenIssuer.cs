using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsPilotBot.Bot.Tests.Hosting;

/// <summary>Stands for Microsoft as the issuer of the channel's tokens: publishes a key on loopback and signs with it.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    public const string AppId = "2f1d7c94-0d6e-4c53-9a41-5a0f5d1f8e10";
    public const string TenantId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";
    private const string Issuer = "https://issuer.example";

    private static readonly string[] Endorsements = ["msteams"];

    private readonly RSA rsa = RSA.Create(2048);
    private readonly WebApplication app;

    private TokenIssuer(WebApplication app) => this.app = app;

    /// <summary>Settings of a registered bot that trusts this issuer.</summary>
    public string[] Settings =>
    [
        $"MicrosoftAppId={AppId}", "MicrosoftAppPassword=hemmelig", $"MicrosoftAppTenantId={TenantId}",
        $"ToBotFromChannelTokenIssuer={Issuer}", $"ToBotFromChannelOpenIdMetadataUrl={app.Urls.First()}/metadata",
    ];

    public static async Task<TokenIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var issuer = new TokenIssuer(app);
        app.MapGet("/metadata", () => Results.Json(new { issuer = Issuer, jwks_uri = app.Urls.First() + "/keys" }));
        app.MapGet("/keys", issuer.Keys);
        await app.StartAsync();
        return issuer;
    }

    /// <summary>A token for the bot, good unless something is said to be wrong with it.</summary>
    public string Token(string serviceUrl, string audience = AppId, string issuer = Issuer, int minutes = 60, RSA? key = null)
    {
        var expires = DateTime.UnixEpoch + TimeSpan.FromSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()) + TimeSpan.FromMinutes(minutes);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = expires - TimeSpan.FromHours(2),
            Expires = expires,
            Subject = new ClaimsIdentity([new Claim("serviceurl", serviceUrl)]),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key ?? rsa) { KeyId = "key-1" }, SecurityAlgorithms.RsaSha256),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
    }

    private IResult Keys()
    {
        var key = rsa.ExportParameters(includePrivateParameters: false);
        var json = JsonSerializer.Serialize(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA", use = "sig", kid = "key-1", endorsements = Endorsements,
                    n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent),
                },
            },
        });
        return Results.Text(json, "application/json");
    }
}
