using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Dialogs.Digests;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>Asks Teams about the team of a turn.</summary>
/// <remarks>
/// The roster was announced to tell owners, users and guests (github.com/microsoft/botbuilder-dotnet/issues/3405), and in practice calls owners
/// "user" as well (github.com/MicrosoftDocs/msteams-docs/issues/6381 and 1990). So "owner" is believed where it comes, and its absence says nothing.
/// </remarks>
/// <param name="turnContext">The turn.</param>
/// <param name="logger">Where a roster that does not answer is told of.</param>
internal sealed partial class TeamRoster(ITurnContext turnContext, ILogger logger) : ITeamRoster
{
    private const string Owner = "owner";

    /// <inheritdoc/>
    public async Task<bool> IsOwnerAsync(CancellationToken cancellationToken)
        => turnContext.Activity.From?.Id is { Length: > 0 } sender
            && await AskAsync(async token => (await TeamsInfo.GetMemberAsync(turnContext, sender, token))?.UserRole, cancellationToken) is { } role
            && role.Equals(Owner, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public async Task<bool> HasLeftAsync(string personKey, CancellationToken cancellationToken)
    {
        // Only an object id can be asked for; others are ids of our own.
        if (!Guid.TryParseExact(personKey, "D", out _))
        {
            return false;
        }

        try
        {
            await Briefly.AskAsync(token => TeamsInfo.GetMemberAsync(turnContext, personKey, token), cancellationToken);
            return false;
        }
        catch (Exception failure) when (IsNotFound(failure))
        {
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NoRoster(logger, failure.GetType().FullName);
            return false;
        }
    }

    /// <inheritdoc/>
    public async Task<ChannelNames> NamesAsync(CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Team() is not { } team || activity.Conversation?.Id is not { } conversation)
        {
            return ChannelNames.Unknown;
        }

        var channel = ChannelFacts.WithoutMessage(conversation);
        var teamName = activity.TeamName() ?? await AskAsync(async token => (await TeamsInfo.GetTeamDetailsAsync(turnContext, team, token))?.Name, cancellationToken);

        // The general channel has no name of its own.
        var name = channel == team ? teamName
            : (activity.Channel() == channel ? activity.ChannelName() : null)
                ?? await AskAsync(async token => (await TeamsInfo.GetTeamChannelsAsync(turnContext, team, token))?.FirstOrDefault(one => one.Id == channel)?.Name, cancellationToken);
        return new ChannelNames(name, teamName);
    }

    private static bool IsNotFound(Exception failure) => failure switch
    {
        ErrorResponseException { Response.StatusCode: HttpStatusCode.NotFound } => true,
        HttpOperationException { Response.StatusCode: HttpStatusCode.NotFound } => true,
        _ => false,
    };

    private async Task<string?> AskAsync(Func<CancellationToken, Task<string?>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await Briefly.AskAsync(ask, cancellationToken) is { Length: > 0 } answer ? answer : null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NoRoster(logger, failure.GetType().FullName);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Teams did not tell about a team: {ExceptionType}")]
        public static partial void NoRoster(ILogger logger, string? exceptionType);
    }
}
