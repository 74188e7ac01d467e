namespace Microsoft.Rest;

/// <summary>A copy of an HTTP message that can still be read when the message is gone.</summary>
public abstract class HttpMessageWrapper
{
    private readonly Dictionary<string, IEnumerable<string>> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The headers.</summary>
    public IDictionary<string, IEnumerable<string>> Headers => _headers;

    /// <summary>The body as text.</summary>
    public string Content { get; set; }

    /// <summary>Takes over headers.</summary>
    protected void CopyHeaders(System.Net.Http.Headers.HttpHeaders headers)
    {
        if (headers is null)
        {
            return;
        }

        foreach (var (name, values) in headers)
        {
            _headers[name] = values.ToArray();
        }
    }
}
