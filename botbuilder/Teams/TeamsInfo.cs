using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// Asks Teams about teams and their members, and posts in channels. Every method throws <see cref="InvalidOperationException"/> if the
/// turn lacks what it needs. If Teams refuses, those about teams and channels throw <see cref="Microsoft.Rest.HttpOperationException"/>,
/// the others <see cref="ErrorResponseException"/>.
/// </summary>
public static class TeamsInfo
{
    private const string OnlyInTeam = "This method is only valid within the scope of MS Teams Team.";

    /// <summary>Tells about a team.</summary>
    /// <param name="turnContext">A turn in Teams.</param>
    /// <param name="teamId">The team; the turn's if null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = TeamId(turnContext, teamId);
        using var client = TeamsClient(turnContext);
        return await client.Teams.FetchTeamDetailsAsync(team, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists the channels of a team.</summary>
    /// <param name="turnContext">A turn in Teams.</param>
    /// <param name="teamId">The team; the turn's if null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = TeamId(turnContext, teamId);
        using var client = TeamsClient(turnContext);
        var channels = await client.Teams.FetchChannelListAsync(team, cancellationToken).ConfigureAwait(false);
        return channels.Conversations;
    }

    /// <summary>Lists the members of a team, page by page.</summary>
    /// <param name="turnContext">A turn in Teams.</param>
    /// <param name="teamId">The team; the turn's if null.</param>
    /// <param name="continuationToken">Where the page starts; null for the first one.</param>
    /// <param name="pageSize">How many members at most; Teams decides if null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = default,
        int? pageSize = default,
        CancellationToken cancellationToken = default)
        => GetPageAsync(turnContext, TeamId(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>Lists the members of the turn's team, or of its conversation outside teams, page by page.</summary>
    /// <param name="turnContext">A turn in Teams.</param>
    /// <param name="pageSize">How many members at most; Teams decides if null.</param>
    /// <param name="continuationToken">Where the page starts; null for the first one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
        => GetPageAsync(turnContext, TeamOrConversationId(turnContext), pageSize, continuationToken, cancellationToken);

    /// <summary>Finds a member of a team.</summary>
    /// <param name="turnContext">A turn in Teams.</param>
    /// <param name="userId">Id in Teams, or object id in Microsoft Entra ID.</param>
    /// <param name="teamId">The team; the turn's if null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
        => FindAsync(turnContext, userId, TeamId(turnContext, teamId), cancellationToken);

    /// <summary>Finds a member of the turn's team, or of its conversation outside teams.</summary>
    /// <param name="turnContext">A turn in Teams.</param>
    /// <param name="userId">Id in Teams, or object id in Microsoft Entra ID.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
        => FindAsync(turnContext, userId, TeamOrConversationId(turnContext), cancellationToken);

    /// <summary>Starts a thread in a channel.</summary>
    /// <param name="turnContext">A turn in Teams.</param>
    /// <param name="activity">The first message.</param>
    /// <param name="teamsChannelId">The channel.</param>
    /// <param name="botAppId">App id of the bot.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The thread, and the id of the message.</returns>
    /// <exception cref="ArgumentNullException">There is no turn or no channel.</exception>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity is null)
        {
            throw new InvalidOperationException(nameof(turnContext.Activity));
        }

        if (string.IsNullOrEmpty(teamsChannelId))
        {
            throw new ArgumentNullException(nameof(teamsChannelId));
        }

        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
        ConversationReference thread = null;
        var messageId = string.Empty;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId, Channels.Msteams, turnContext.Activity.ServiceUrl, null, parameters, NoteAsync, cancellationToken)
            .ConfigureAwait(false);
        return Tuple.Create(thread, messageId);

        Task NoteAsync(ITurnContext turn, CancellationToken token)
        {
            thread = turn.Activity.GetConversationReference();
            messageId = turn.Activity.Id;
            return Task.CompletedTask;
        }
    }

    private static async Task<TeamsChannelAccount> FindAsync(
        ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        var conversations = (Conversations)Client(turnContext).Conversations;
        RequireConversation(conversationId);
        if (userId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        }

        var member = await conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken)
            .ConfigureAwait(false);
        return JObject.FromObject(member).ToObject<TeamsChannelAccount>();
    }

    private static async Task<TeamsPagedMembersResult> GetPageAsync(
        ITurnContext turnContext,
        string conversationId,
        int? pageSize,
        string continuationToken,
        CancellationToken cancellationToken)
    {
        var client = Client(turnContext);
        RequireConversation(conversationId);
        var page = await client.Conversations
            .GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken)
            .ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static string TeamId(ITurnContext turnContext, string teamId)
        => teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException(OnlyInTeam);

    private static string TeamOrConversationId(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;

    private static void RequireConversation(string conversationId)
    {
        if (conversationId is null)
        {
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        }
    }

    private static IConnectorClient Client(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>()
            ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsConnectorClient TeamsClient(ITurnContext turnContext)
    {
        var client = Client(turnContext);
        return new TeamsConnectorClient(
            client.BaseUri, client.Credentials, (client as ConnectorClient)?.HttpClient, disposeHttpClient: false);
    }
}
