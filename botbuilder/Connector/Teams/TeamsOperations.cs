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
        => Client.Requests.SendAsync<ConversationList>(
            HttpMethod.Get, $"{Team(teamId)}/conversations", null, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
        => Client.Requests.SendAsync<TeamDetails>(HttpMethod.Get, Team(teamId), null, customHeaders, cancellationToken);

    private static string Team(string teamId)
    {
        RestArguments.Require(teamId);
        return $"v3/teams/{Uri.EscapeDataString(teamId)}";
    }
}
