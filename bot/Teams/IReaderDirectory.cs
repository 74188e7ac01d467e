using Microsoft.Bot.Builder;
using TeamsPilotBot.Dialogs.People;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>Knows who writes: what they may see and do. Implementations are safe to use from several threads.</summary>
public interface IReaderDirectory
{
    /// <summary>The one who wrote or clicked. In a group or a channel nobody is shown more than everyone may see.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The person; one of whom nothing is known if the administrator's mapping has none.</returns>
    Task<Person> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
