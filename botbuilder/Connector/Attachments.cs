using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Files in a channel's own store, over HTTP.</summary>
public class Attachments : IAttachments
{
    /// <summary>Creates the operations of a client.</summary>
    /// <exception cref="ArgumentNullException">There is no client.</exception>
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.Requests.SendAsync<AttachmentInfo>(
            HttpMethod.Get, Path(attachmentId), null, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(viewId);
        return Client.Requests.SendAsync<Stream>(
            HttpMethod.Get, $"{Path(attachmentId)}/views/{Uri.EscapeDataString(viewId)}", null, customHeaders, cancellationToken);
    }

    private static string Path(string attachmentId)
    {
        RestArguments.Require(attachmentId);
        return $"v3/attachments/{Uri.EscapeDataString(attachmentId)}";
    }
}
