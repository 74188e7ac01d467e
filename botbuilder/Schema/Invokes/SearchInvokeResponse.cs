namespace Microsoft.Bot.Schema;

/// <summary>The answer to a search from a field of a card.</summary>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
