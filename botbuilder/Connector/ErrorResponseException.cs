using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The channel refused a call.</summary>
public class ErrorResponseException : RestException
{
    /// <summary>Creates the exception.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was sent.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What came back; status and Retry-After are here.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the channel says went wrong; null if the body is no such thing.</summary>
    public ErrorResponse Body { get; set; }
}
