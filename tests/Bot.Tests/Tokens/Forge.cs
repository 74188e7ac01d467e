using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace TeamsPilotBot.Bot.Tests.Tokens;

/// <summary>Writes tokens letter by letter, good ones and others: a library would refuse to make most of them.</summary>
/// <param name="issuer">The address that the keys are published at.</param>
/// <param name="serviceUrl">Where the bot is to answer.</param>
internal sealed class Forge(string issuer, string serviceUrl) : IDisposable
{
    public const string Bot = "2f1d7c94-0d6e-4c53-9a41-5a0f5d1f8e10";
    public const string OtherBot = "2f1d7c94-0d6e-4c53-9a41-5a0f5d1f8e20";
    public const string Friend = "7c9e1a52-53b0-4f7e-8a0b-3a6f2f4d9b01";
    public const string Tenant = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";
    public const string OtherTenant = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e22";
    public const string Channel = "https://api.botframework.com";

    /// <summary>Published by the channel, endorsed for Teams and the web chat.</summary>
    public RSA Teams { get; } = RSA.Create(2048);

    /// <summary>Published by the channel, endorsed for Slack.</summary>
    public RSA Slack { get; } = RSA.Create(2048);

    /// <summary>Published by the channel, endorsed for nothing.</summary>
    public RSA Plain { get; } = RSA.Create(2048);

    /// <summary>Published by Entra ID.</summary>
    public RSA Entra { get; } = RSA.Create(2048);

    /// <summary>Published by nobody.</summary>
    public RSA Stranger { get; } = RSA.Create(2048);

    /// <summary>An address of a stranger's, on which the same server counts who comes.</summary>
    public string Bait => $"{issuer}/bait";

    /// <summary>The service address of good activities.</summary>
    public string ServiceUrl => serviceUrl;

    /// <summary>Seconds of Unix time, from now.</summary>
    public static long In(TimeSpan time) => (TimeProvider.System.GetUtcNow() + time).ToUnixTimeSeconds();

    /// <summary>The header of a good token of the channel.</summary>
    public static JsonObject Header(string kid = "teams-1") => new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = kid };

    /// <summary>The claims of a good token of the channel.</summary>
    public JsonObject Claims() => new()
    {
        ["iss"] = Channel,
        ["aud"] = Bot,
        ["serviceurl"] = serviceUrl,
        ["nbf"] = In(TimeSpan.FromMinutes(-1)),
        ["exp"] = In(TimeSpan.FromMinutes(59)),
    };

    /// <summary>The claims of a good token of an app that is allowed, version 1 or 2.</summary>
    public static JsonObject AppClaims(int version = 1) => new()
    {
        ["iss"] = version == 1 ? $"https://sts.windows.net/{Tenant}/" : $"https://login.microsoftonline.com/{Tenant}/v2.0",
        ["aud"] = Bot,
        [version == 1 ? "appid" : "azp"] = Friend,
        ["ver"] = $"{version}.0",
        ["tid"] = Tenant,
        ["nbf"] = In(TimeSpan.FromMinutes(-1)),
        ["exp"] = In(TimeSpan.FromMinutes(59)),
    };

    /// <summary>A token of the channel with claims changed; null takes one out.</summary>
    public string With(params (string Name, JsonNode? Value)[] changes) => Rs256(Header(), Changed(Claims(), changes), Teams);

    /// <summary>A token of an app with claims changed; null takes one out.</summary>
    public string AppWith(int version, params (string Name, JsonNode? Value)[] changes)
        => Rs256(Header("entra-1"), Changed(AppClaims(version), changes), Entra);

    /// <summary>A token of the channel with its header changed, signed by a key.</summary>
    public string Headed(RSA key, params (string Name, JsonNode? Value)[] changes) => Rs256(Changed(Header(), changes), Claims(), key);

    /// <summary>A token signed as its header says it is.</summary>
    public static string Rs256(JsonObject header, JsonObject claims, RSA key)
        => Signed(header, claims, bytes => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>A token signed in some way.</summary>
    public static string Signed(JsonObject header, JsonObject claims, Func<byte[], byte[]> sign)
    {
        var text = $"{Encoded(header)}.{Encoded(claims)}";
        return $"{text}.{Base64UrlEncoder.Encode(sign(Encoding.ASCII.GetBytes(text)))}";
    }

    /// <summary>A part of a token.</summary>
    public static string Encoded(JsonObject part) => Base64UrlEncoder.Encode(part.ToJsonString());

    /// <summary>Claims or a header, changed.</summary>
    public static JsonObject Changed(JsonObject part, params (string Name, JsonNode? Value)[] changes)
    {
        foreach (var (name, value) in changes)
        {
            part.Remove(name);
            if (value is not null)
            {
                part[name] = value;
            }
        }

        return part;
    }

    public void Dispose()
    {
        foreach (var key in new[] { Teams, Slack, Plain, Entra, Stranger })
        {
            key.Dispose();
        }
    }
}
