namespace Microsoft.Rest;

/// <summary>What came of a REST call that has no result.</summary>
public class HttpOperationResponse : IDisposable
{
    /// <summary>What was sent.</summary>
    public HttpRequestMessage Request { get; set; }

    /// <summary>What came back.</summary>
    public HttpResponseMessage Response { get; set; }

    /// <summary>Lets go of the messages.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the messages.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Request?.Dispose();
            Response?.Dispose();
        }
    }
}
