using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Drivers;

/// <summary>Publishes keys as the Bot Framework does, and makes tokens with them.</summary>
internal sealed class LoopbackIssuer : LoopbackServer
{
    public const string BotId = "6f1ba4f1-1e2b-4a53-b4a5-2e1a8f0f3f10";
    public const string Issuer = "https://issuer.example";

    // Made once, since making keys takes long.
    private static readonly ConcurrentDictionary<string, RSA> Keys = new();

    private readonly Dictionary<string, (RSA Key, string[]? Endorsements)> _published = [];
    private int _reads;

    public LoopbackIssuer()
    {
        Publish("key-1", "msteams", "webchat");
        Publish("key-slack", "slack");
        Publish("key-plain");
    }

    public string MetadataUrl => $"{Address}/.well-known/openidconfiguration";

    /// <summary>How often the keys were read.</summary>
    public int Reads => _reads;

    /// <summary>Waits until the keys were read so often.</summary>
    public async Task ReadTimesAsync(int times)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (Volatile.Read(ref _reads) < times && TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }

        Assert.Equal(times, Reads);
    }

    /// <summary>Publishes a key. Without endorsements it has no such property at all.</summary>
    public void Publish(string keyId, params string[] endorsements)
        => _published[keyId] = (Key(keyId), endorsements.Length == 0 ? null : endorsements);

    /// <summary>A key that is not published unless somebody does.</summary>
    public static RSA Key(string keyId) => Keys.GetOrAdd(keyId, _ => RSA.Create(2048));

    /// <summary>The public half of a key.</summary>
    public byte[] PublicModulus(string keyId) => _published[keyId].Key.ExportParameters(includePrivateParameters: false).Modulus!;

    /// <summary>A token that is good for the bot, unless something else is asked for.</summary>
    public string Token(
        string serviceUrl,
        string? issuer = null,
        string audience = BotId,
        string keyId = "key-1",
        TimeSpan? expiresIn = null,
        TimeSpan? startsIn = null,
        RSA? signedBy = null,
        string algorithm = SecurityAlgorithms.RsaSha256,
        IReadOnlyDictionary<string, object>? claims = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var key = new RsaSecurityKey(signedBy ?? _published[keyId].Key) { KeyId = keyId };
        var all = new Dictionary<string, object>(claims ?? new Dictionary<string, object>());
        all.TryAdd("serviceurl", serviceUrl);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Issuer,
            Audience = audience,
            NotBefore = now + (startsIn ?? TimeSpan.FromMinutes(-1)),
            Expires = now + (expiresIn ?? TimeSpan.FromHours(1)),
            Claims = all,
            SigningCredentials = new SigningCredentials(key, algorithm),
        });
    }

    protected override Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        if (context.Request.Path != "/keys")
        {
            return context.Response.WriteAsync(
                new JObject { ["issuer"] = Issuer, ["jwks_uri"] = $"{Address}/keys" }.ToString());
        }

        Interlocked.Increment(ref _reads);
        return context.Response.WriteAsync(new JObject { ["keys"] = new JArray(_published.Select(Describe)) }.ToString());
    }

    private static JObject Describe(KeyValuePair<string, (RSA Key, string[]? Endorsements)> published)
    {
        var parameters = published.Value.Key.ExportParameters(includePrivateParameters: false);
        var key = new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = published.Key,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (published.Value.Endorsements is { } endorsements)
        {
            key["endorsements"] = new JArray(endorsements.Cast<object>().ToArray());
        }

        return key;
    }
}
