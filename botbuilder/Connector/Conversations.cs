using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Nothing = Microsoft.Bot.Connector.ConnectorRequests.Nothing;

namespace Microsoft.Bot.Connector;

/// <summary>Conversations on a channel, over HTTP. All ids are escaped: those of Teams contain colons, semicolons and equal signs.</summary>
public class Conversations : IConversations
{
    private const string Root = "v3/conversations";

    /// <summary>Creates the operations of a client.</summary>
    /// <exception cref="ArgumentNullException">There is no client.</exception>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        return Client.Requests.SendAsync<ConversationsResult>(
            HttpMethod.Get, $"{Root}{Query(("continuationToken", continuationToken))}", null, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(parameters);
        return Client.Requests.SendAsync<ConversationResourceResponse>(
            HttpMethod.Post, Root, parameters, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(activity);
        return Client.Requests.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"{Conversation(conversationId)}/activities", activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(transcript);
        return Client.Requests.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"{Conversation(conversationId)}/activities/history", transcript, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(activityId);
        RestArguments.Require(activity);
        return Client.Requests.SendAsync<ResourceResponse>(
            HttpMethod.Put, Activity(conversationId, activityId), activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(activityId);
        RestArguments.Require(activity);
        return Client.Requests.SendAsync<ResourceResponse>(
            HttpMethod.Post, Activity(conversationId, activityId), activity, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(activityId);
        return await Client.Requests.SendAsync<Nothing>(
            HttpMethod.Delete, Activity(conversationId, activityId), null, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        return Client.Requests.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, $"{Conversation(conversationId)}/members", null, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        var size = pageSize?.ToString(CultureInfo.InvariantCulture);
        return Client.Requests.SendAsync<PagedMembersResult>(
            HttpMethod.Get, $"{Conversation(conversationId)}/pagedmembers{Query(("pageSize", size), ("continuationToken", continuationToken))}", null, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(memberId);
        return await Client.Requests.SendAsync<Nothing>(
            HttpMethod.Delete, Member(conversationId, memberId), null, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(activityId);
        return Client.Requests.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get, $"{Activity(conversationId, activityId)}/members", null, customHeaders, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(attachmentUpload);
        return Client.Requests.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"{Conversation(conversationId)}/attachments", attachmentUpload, customHeaders, cancellationToken);
    }

    /// <summary>Finds somebody in a conversation.</summary>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        RestArguments.Require(conversationId);
        RestArguments.Require(userId);
        return Client.Requests.SendAsync<ChannelAccount>(
            HttpMethod.Get, Member(conversationId, userId), null, customHeaders, cancellationToken);
    }

    private static string Conversation(string conversationId) => $"{Root}/{Uri.EscapeDataString(conversationId)}";

    private static string Activity(string conversationId, string activityId)
        => $"{Conversation(conversationId)}/activities/{Uri.EscapeDataString(activityId)}";

    private static string Member(string conversationId, string memberId)
        => $"{Conversation(conversationId)}/members/{Uri.EscapeDataString(memberId)}";

    private static string Query(params (string Name, string Value)[] parameters)
    {
        var given = parameters.Where(parameter => parameter.Value is not null)
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}");
        var query = string.Join('&', given);
        return query.Length == 0 ? query : $"?{query}";
    }
}
