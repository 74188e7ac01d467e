using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An error of a service behind the one that was called.</summary>
public class InnerHttpError
{
    /// <summary>Creates an empty error.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Creates an error from its parts.</summary>
    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>HTTP status.</summary>
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The response body.</summary>
    [JsonProperty("body")]
    public object Body { get; set; }
}
