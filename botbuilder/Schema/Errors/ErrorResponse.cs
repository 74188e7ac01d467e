using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of an HTTP response that tells of an error.</summary>
public class ErrorResponse
{
    /// <summary>Creates an empty response.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Creates a response from its parts.</summary>
    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    /// <summary>What went wrong.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
