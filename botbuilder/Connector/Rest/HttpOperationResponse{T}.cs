namespace Microsoft.Rest;

/// <summary>What came of a REST call.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    /// <summary>The result.</summary>
    public T Body { get; set; }
}
