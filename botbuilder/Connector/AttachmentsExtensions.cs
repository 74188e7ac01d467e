using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Calls that give the result only.</summary>
public static class AttachmentsExtensions
{
    /// <summary>Tells about a file.</summary>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Fetches a file in one of its shapes. The caller disposes of the stream.</summary>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        var result = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken)
            .ConfigureAwait(false);
        result.Request.Dispose();
        return result.Body;
    }
}
