namespace Microsoft.Rest;

/// <summary>Signs requests.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Signs a request. Does nothing here.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
