using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Reads and checks the values of invokes.</summary>
internal static class InvokeValues
{
    private const string BadRequest = "BadRequest";

    /// <exception cref="InvalidInvokeException">The value is malformed.</exception>
    public static SearchInvokeValue Search(IInvokeActivity activity)
    {
        var search = Read<SearchInvokeValue>(activity.Value, " for search", "Value property is not valid for search");

        // Teams leaves out the kind of a search.
        if (string.IsNullOrEmpty(search.Kind) && Channels.Msteams.Equals(activity.ChannelId, StringComparison.OrdinalIgnoreCase))
        {
            search.Kind = SearchInvokeTypes.Search;
        }

        if (string.IsNullOrEmpty(search.QueryText))
        {
            throw new InvalidInvokeException(BadRequest, "Missing queryText property for search");
        }

        return string.IsNullOrEmpty(search.Kind)
            ? throw new InvalidInvokeException(BadRequest, "Missing kind property for search")
            : search;
    }

    /// <exception cref="InvalidInvokeException">The value is malformed.</exception>
    public static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity.Value, string.Empty, "Value property is not properly formed");
        if (value.Action is null)
        {
            throw new InvalidInvokeException(BadRequest, "Missing action property");
        }

        return value.Action.Type == "Action.Execute"
            ? value
            : throw new InvalidInvokeException("NotSupported", $"The action '{value.Action.Type}'is not supported.");
    }

    private static T Read<T>(object value, string purpose, string invalid)
    {
        if (value is null)
        {
            throw new InvalidInvokeException(BadRequest, $"Missing value property{purpose}");
        }

        if (value is not JObject json)
        {
            throw new InvalidInvokeException(BadRequest, $"Value property is not properly formed{purpose}");
        }

        try
        {
            return json.ToObject<T>();
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or OverflowException)
        {
            throw new InvalidInvokeException(BadRequest, invalid);
        }
    }
}
