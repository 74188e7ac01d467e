namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of callers beyond a good token.</summary>
public class AuthenticationConfiguration
{
    /// <summary>What the signing key must be endorsed for, besides the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Checks the claims of every caller; without it other bots are refused.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of good tokens from the emulator and from other bots, besides the known ones; may be null.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
