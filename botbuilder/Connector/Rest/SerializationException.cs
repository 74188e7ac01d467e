namespace Microsoft.Rest;

/// <summary>The body of a response is not what it should be.</summary>
public class SerializationException : RestException
{
    /// <summary>Creates the exception.</summary>
    public SerializationException()
    {
    }

    /// <summary>Creates the exception.</summary>
    public SerializationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with the body that could not be read.</summary>
    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
    {
        Content = content;
    }

    /// <summary>The body that could not be read.</summary>
    public string Content { get; set; }
}
