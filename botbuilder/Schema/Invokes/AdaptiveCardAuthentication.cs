namespace Microsoft.Bot.Schema;

/// <summary>The token that an adaptive card action carries after a sign-in.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
