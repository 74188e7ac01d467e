namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens.</summary>
public interface IAuthenticator
{
    /// <summary>Gets a token; one that is kept, if it is good for long enough.</summary>
    /// <param name="forceRefresh">True to get a new one in any case.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
