namespace Microsoft.Bot.Schema;

/// <summary>Names of the activities of a sign-in.</summary>
public static class SignInConstants
{
    /// <summary>Invoke: the code of a sign-in.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>Invoke: a token offered in exchange.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>Event: a token has come.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>Invoke: a token offered in exchange, from SharePoint.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";
}
