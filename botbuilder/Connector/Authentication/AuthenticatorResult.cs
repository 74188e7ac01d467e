namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token.</summary>
public class AuthenticatorResult
{
    /// <summary>The token itself.</summary>
    public string AccessToken { get; set; }

    /// <summary>Until when it is good.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}
