namespace Microsoft.Rest;

/// <summary>A REST call failed.</summary>
public class RestException : Exception
{
    /// <summary>Creates the exception.</summary>
    public RestException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
