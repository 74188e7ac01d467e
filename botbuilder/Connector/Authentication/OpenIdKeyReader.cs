using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Reads an issuer's published keys: the metadata first, then the key set that it names. Both over https, or over http from this machine:
/// whoever can change the keys on the way can make tokens.
/// </summary>
internal static class OpenIdKeyReader
{
    /// <exception cref="HttpRequestException">An address cannot be read.</exception>
    /// <exception cref="Newtonsoft.Json.JsonException">What is there is not JSON.</exception>
    /// <exception cref="InvalidDataException">What is there is something else.</exception>
    public static async Task<OpenIdKeys> ReadAsync(HttpClient http, string metadataUrl, CancellationToken cancellationToken)
    {
        var metadata = JObject.Parse(await http.GetStringAsync(Trusted(metadataUrl), cancellationToken).ConfigureAwait(false));
        var keysUrl = (string)metadata["jwks_uri"] ?? throw new InvalidDataException("The OpenID metadata names no key set.");
        var keys = await http.GetStringAsync(Trusted(keysUrl), cancellationToken).ConfigureAwait(false);

        var endorsements = new Dictionary<string, HashSet<string>>();
        foreach (var key in JObject.Parse(keys)["keys"] ?? new JArray())
        {
            if ((string)key[AuthenticationConstants.KeyIdHeader] is { } keyId && key["endorsements"] is JArray endorsed)
            {
                endorsements.TryAdd(keyId, [.. endorsed.Values<string>()]);
            }
        }

        return new OpenIdKeys([.. JsonWebKeySet.Create(keys).GetSigningKeys()], endorsements);
    }

    private static Uri Trusted(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
            ? uri
            : throw new InvalidDataException("Keys are read over https only.");
}
