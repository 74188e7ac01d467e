using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace TeamsPilotBot.Bot.Tests.Tokens;

/// <summary>Calls that must not get in, by what is wrong with them.</summary>
internal static partial class BadAttempts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, Func<Forge, Attempt>> All { get; } = new[] { Signatures(), Headers(), Times(), Claims(), Wires() }
        .SelectMany(some => some).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    private static Dictionary<string, Func<Forge, Attempt>> Signatures() => new()
    {
        ["signed by a stranger under the key's id"] = f => Attempt.With(f.Headed(f.Stranger)),
        ["signed by a key that is not published"] = f => Attempt.With(f.Headed(f.Stranger, ("kid", "stranger-1"))),
        ["signed by another published key than it names"] = f => Attempt.With(f.Headed(f.Slack)),
        ["signed by Entra's key"] = f => Attempt.With(f.Headed(f.Entra, ("kid", "entra-1"))),
        ["an app's token signed by the channel's key"] = f => Attempt.With(Forge.Rs256(Forge.Header(), Forge.AppClaims(), f.Teams)),
        ["key endorsed for another channel"] = f => Attempt.With(f.Headed(f.Slack, ("kid", "slack-1"))),
        ["key endorsed for nothing"] = f => Attempt.With(f.Headed(f.Plain, ("kid", "plain-1"))),
        ["key with endorsements of the token's own"] = f => Attempt.With(f.Headed(f.Plain, ("kid", "plain-1"), ("endorsements", new JsonArray("msteams")))),
        ["empty signature"] = f => Attempt.With($"{Unsigned(f)}."),
        ["no signature"] = f => Attempt.With(Unsigned(f)),
        ["signature of another token"] = f => Attempt.With($"{Unsigned(f)}.{f.With(("jti", "1")).Split('.')[2]}"),
        ["one bit of the signature changed"] = f => Attempt.With(Flipped(f.With())),
        ["claims changed after signing"] = f => Attempt.With(Spliced(f.With(), f.With(("aud", Forge.Bot), ("admin", true)))),
        ["algorithm none"] = f => Attempt.With($"{Forge.Encoded(new JsonObject { ["alg"] = "none" })}.{Forge.Encoded(f.Claims())}."),
        ["algorithm None with the signature of a good one"] = f => Attempt.With(Spliced(f.With(), Forge.Signed(Forge.Changed(Forge.Header(), ("alg", "None")), f.Claims(), _ => []))),
        ["algorithm NONE with a key's id"] = f => Attempt.With(Forge.Signed(Forge.Changed(Forge.Header(), ("alg", "NONE")), f.Claims(), _ => [])),
        ["no algorithm"] = f => Attempt.With(f.Headed(f.Teams, ("alg", null))),
        ["HS256 with the modulus as the secret"] = f => Attempt.With(Hs256(f, f.Teams.ExportParameters(false).Modulus!)),
        ["HS256 with the public key as the secret"] = f => Attempt.With(Hs256(f, f.Teams.ExportSubjectPublicKeyInfo())),
        ["HS256 with the public key as text"] = f => Attempt.With(Hs256(f, Encoding.ASCII.GetBytes(f.Teams.ExportSubjectPublicKeyInfoPem()))),
        ["HS256 with an empty secret"] = f => Attempt.With(Hs256(f, [])),
        ["PS256, which is not asked for"] = f => Attempt.With(Forge.Signed(
            Forge.Changed(Forge.Header(), ("alg", "PS256")), f.Claims(), bytes => f.Teams.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        ["RS256 that was signed as RS512"] = f => Attempt.With(Forge.Signed(
            Forge.Header(), f.Claims(), bytes => f.Teams.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1))),
    };

    private static Dictionary<string, Func<Forge, Attempt>> Headers() => new()
    {
        ["jwk: the stranger's key in the header"] = f => Attempt.With(f.Headed(f.Stranger, ("jwk", KeyServer.Key("teams-1", f.Stranger)))),
        ["jku: an address of the stranger's"] = f => Attempt.With(f.Headed(f.Stranger, ("jku", f.Bait))),
        ["x5u: an address of the stranger's"] = f => Attempt.With(f.Headed(f.Stranger, ("x5u", f.Bait))),
        ["x5c: a certificate of the stranger's"] = f => Attempt.With(f.Headed(f.Stranger, ("x5c", new JsonArray(Certificate(f.Stranger))))),
        ["x5t: of the stranger's certificate"] = f => Attempt.With(f.Headed(f.Stranger, ("kid", null), ("x5t", "AAAAAAAAAAAAAAAAAAAAAAAAAAA"))),
        ["no key's id, signed by a stranger"] = f => Attempt.With(f.Headed(f.Stranger, ("kid", null))),
        ["empty key's id"] = f => Attempt.With(f.Headed(f.Stranger, ("kid", ""))),
        ["a path as key's id"] = f => Attempt.With(f.Headed(f.Stranger, ("kid", "../../../../dev/null"))),
        ["a query as key's id"] = f => Attempt.With(f.Headed(f.Stranger, ("kid", "' OR 1=1 --"))),
        ["a number as key's id"] = f => Attempt.With(f.Headed(f.Stranger, ("kid", 1))),
        ["a token in a token"] = f => Attempt.With(Nested(f)),
        ["an encrypted token"] = f => Attempt.With($"{Forge.Encoded(new JsonObject { ["alg"] = "RSA-OAEP", ["enc"] = "A128CBC-HS256", ["cty"] = "JWT" })}.AAAA.AAAA.AAAA.AAAA"),
        ["an encrypted token with a good one inside"] = f => Attempt.With(Encrypted(f)),
    };

    private static Dictionary<string, Func<Forge, Attempt>> Times() => new()
    {
        ["expired six minutes ago"] = f => Attempt.With(f.With(("exp", Forge.In(TimeSpan.FromMinutes(-6))), ("nbf", Forge.In(TimeSpan.FromHours(-1))))),
        ["expired a year ago"] = f => Attempt.With(f.With(("exp", Forge.In(TimeSpan.FromDays(-365))), ("nbf", Forge.In(TimeSpan.FromDays(-366))))),
        ["good from in six minutes"] = f => Attempt.With(f.With(("nbf", Forge.In(TimeSpan.FromMinutes(6))))),
        ["good from tomorrow"] = f => Attempt.With(f.With(("nbf", Forge.In(TimeSpan.FromDays(1))), ("exp", Forge.In(TimeSpan.FromDays(2))))),
        ["without an end"] = f => Attempt.With(f.With(("exp", null))),
        ["an end before its beginning"] = f => Attempt.With(f.With(("nbf", Forge.In(TimeSpan.FromHours(2))), ("exp", Forge.In(TimeSpan.FromHours(1))))),
        ["an end that is no number"] = f => Attempt.With(f.With(("exp", "never"))),
        ["an end before there was time"] = f => Attempt.With(f.With(("exp", -1))),
        ["an app's token that has expired"] = f => Attempt.With(f.AppWith(1, ("exp", Forge.In(TimeSpan.FromMinutes(-6))))),
    };

    private static string Unsigned(Forge forge) => $"{Forge.Encoded(Forge.Header())}.{Forge.Encoded(forge.Claims())}";

    private static string Hs256(Forge forge, byte[] secret)
        => Forge.Signed(Forge.Changed(Forge.Header(), ("alg", "HS256")), forge.Claims(), bytes => HMACSHA256.HashData(secret, bytes));

    private static string Flipped(string token)
    {
        var parts = token.Split('.');
        var signature = Base64UrlEncoder.DecodeBytes(parts[2]);
        signature[17] ^= 1;
        return $"{parts[0]}.{parts[1]}.{Base64UrlEncoder.Encode(signature)}";
    }

    /// <summary>The header and claims of one with the signature of another.</summary>
    private static string Spliced(string signed, string wanted) => $"{wanted[..wanted.LastIndexOf('.')]}.{signed.Split('.')[2]}";

    private static string Nested(Forge forge)
    {
        var text = $"{Forge.Encoded(Forge.Changed(Forge.Header(), ("cty", "JWT")))}.{Base64UrlEncoder.Encode(forge.With())}";
        return $"{text}.{Base64UrlEncoder.Encode(forge.Teams.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Encrypted(Forge forge)
        => new Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler().EncryptToken(
            forge.With(), new EncryptingCredentials(new RsaSecurityKey(forge.Teams), SecurityAlgorithms.RsaOAEP, SecurityAlgorithms.Aes128CbcHmacSha256));

    private static string Certificate(RSA key)
    {
        using var certificate = new CertificateRequest("CN=api.botframework.com", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return Convert.ToBase64String(certificate.RawData);
    }
}
