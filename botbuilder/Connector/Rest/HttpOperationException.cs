namespace Microsoft.Rest;

/// <summary>A service refused a call.</summary>
public class HttpOperationException : RestException
{
    /// <summary>Creates the exception.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public HttpOperationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was sent.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What came back.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the service says went wrong, if that is known.</summary>
    public object Body { get; set; }
}
