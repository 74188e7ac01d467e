using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What only Teams has, over HTTP.</summary>
public class TeamsOperations : ITeamsOperations
{
    /// <summary>Creates the operations of a client.</summary>
    /// <exception cref="ArgumentNullException">There is no client.</exception>
    public TeamsOperations(TeamsConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public TeamsConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => GetAsync<ConversationList>($"{Team(teamId)}/conversations", customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => GetAsync<TeamDetails>(Team(teamId), customHeaders, cancellationToken);

    private static string Team(string teamId)
    {
        RestArguments.Require(teamId);
        return $"v3/teams/{Uri.EscapeDataString(teamId)}";
    }

    private async Task<HttpOperationResponse<T>> GetAsync<T>(
        string path, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        try
        {
            return await Client.Requests.SendAsync<T>(HttpMethod.Get, path, null, customHeaders, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (ErrorResponseException e)
        {
            throw new HttpOperationException(e.Message, e) { Request = e.Request, Response = e.Response };
        }
    }
}
