using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>Adds to projects that were looked up whose leader the bot can ask. Safe to use from several threads.</summary>
/// <param name="leaders">Finds out whom the bot may ask.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class IntroducingRegistry(Leaders leaders, ILogger<IntroducingRegistry> logger)
{
    /// <summary>The projects with whom can be introduced; as they are if that cannot be found out now.</summary>
    /// <param name="reply">The projects.</param>
    /// <param name="person">Who looked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<RegistryReply> WithLeadersAsync(RegistryReply reply, Person person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        try
        {
            var who = await leaders.WhoAsync(person, [.. reply.Projects.Select(project => project.Id)], cancellationToken);
            return reply with { Introducible = [.. reply.Projects.Select(project => project.Id).Where(who.ContainsKey)], Nonce = Nonce.New() };
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotFound(logger, unavailable);
            return reply;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "It could not be found out who leads the projects that were looked up.")]
        public static partial void NotFound(ILogger logger, Exception exception);
    }
}
