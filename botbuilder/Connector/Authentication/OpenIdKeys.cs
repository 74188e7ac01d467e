using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys that an issuer has published, and what each is endorsed for.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Endorsements">Endorsements by key id; a key without is left out.</param>
internal sealed record OpenIdKeys(IReadOnlyList<SecurityKey> Keys, IReadOnlyDictionary<string, HashSet<string>> Endorsements)
{
    /// <summary>True if there is a key of that id.</summary>
    public bool Has(string keyId) => Keys.Any(key => key.KeyId == keyId);
}
