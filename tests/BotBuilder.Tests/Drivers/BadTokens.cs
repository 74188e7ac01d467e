using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace BotBuilder.Tests.Drivers;

/// <summary>Tokens with one thing wrong.</summary>
internal static class BadTokens
{
    private const string ServiceUrl = "https://smba.example/emea/";

    public static IEnumerable<string> Names => ["forged", "expired", "early", "other audience", "other issuer", "unknown key",
        "key for another channel", "key without endorsements", "other service address", "no service address", "unsigned",
        "signed with the public key", "weak algorithm", "changed", "signed by another key than it names", "no key id", "encrypted", "no algorithm", "no end", "an end that is no number", "garbage", "two dots", "empty"];

    /// <summary>The header Authorization.</summary>
    public static string Header(LoopbackIssuer issuer, string name) => name switch
    {
        "forged" => Bearer(issuer.Token(ServiceUrl, signedBy: LoopbackIssuer.Key("forger"))),
        "expired" => Bearer(issuer.Token(ServiceUrl, startsIn: TimeSpan.FromHours(-2), expiresIn: TimeSpan.FromMinutes(-6))),
        "early" => Bearer(issuer.Token(ServiceUrl, startsIn: TimeSpan.FromMinutes(6))),
        "other audience" => Bearer(issuer.Token(ServiceUrl, audience: "00000000-0000-0000-0000-000000000000")),
        "other issuer" => Bearer(issuer.Token(ServiceUrl, issuer: "https://evil.example")),
        "unknown key" => Bearer(issuer.Token(ServiceUrl, keyId: "key-9", signedBy: LoopbackIssuer.Key("forger"))),
        "key for another channel" => Bearer(issuer.Token(ServiceUrl, keyId: "key-slack")),
        "key without endorsements" => Bearer(issuer.Token(ServiceUrl, keyId: "key-plain")),
        "other service address" => Bearer(issuer.Token("https://evil.example/")),
        "no service address" => Bearer(issuer.Token(string.Empty)),
        "unsigned" => Bearer(Unsigned(issuer.Token(ServiceUrl))),
        "signed with the public key" => Bearer(SignedWithPublicKey(issuer.Token(ServiceUrl), issuer.PublicModulus("key-1"))),
        "weak algorithm" => Bearer(issuer.Token(ServiceUrl, algorithm: SecurityAlgorithms.RsaSsaPssSha256)),
        "changed" => Bearer(Changed(issuer.Token(ServiceUrl))),
        "signed by another key than it names" => Bearer(issuer.Token(ServiceUrl, signedBy: LoopbackIssuer.Key("key-slack"))),
        "no key id" => Bearer(Rewritten(issuer.Token(ServiceUrl), 0, ",\"kid\":\"key-1\"", "")),
        "encrypted" => Bearer($"{Base64UrlEncoder.Encode("""{"alg":"RSA-OAEP","enc":"A128CBC-HS256","cty":"JWT"}""")}.AAAA.AAAA.AAAA.AAAA"),
        "no algorithm" => Bearer(Rewritten(issuer.Token(ServiceUrl), 0, "\"alg\":\"RS256\",", "")),
        "no end" => Bearer(Rewritten(issuer.Token(ServiceUrl), 1, "\"exp\":", "\"end\":")),
        "an end that is no number" => Bearer(Rewritten(issuer.Token(ServiceUrl), 1, "\"exp\":", "\"exp\":\"x\",\"end\":")),
        "garbage" => Bearer("garbage"),
        "two dots" => Bearer("a.b.c"),
        _ => "Bearer ",
    };

    private static string Bearer(string token) => $"Bearer {token}";

    private static string Unsigned(string token)
        => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";

    // The classic confusion of algorithms: the published key is taken for a shared secret.
    private static string SignedWithPublicKey(string token, byte[] publicKey)
    {
        var header = Base64UrlEncoder.Encode("""{"alg":"HS256","typ":"JWT","kid":"key-1"}""");
        var text = $"{header}.{token.Split('.')[1]}";
        return $"{text}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(publicKey, Encoding.ASCII.GetBytes(text)))}";
    }

    private static string Changed(string token) => Rewritten(token, 1, "smba.example", "evil.example");

    private static string Rewritten(string token, int part, string from, string to)
    {
        var parts = token.Split('.');
        parts[part] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[part]).Replace(from, to, StringComparison.Ordinal));
        return string.Join('.', parts);
    }
}
