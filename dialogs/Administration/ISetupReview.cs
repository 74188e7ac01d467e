using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>Looks whether the bot is set up well, as the health check does. Implementations are safe to use from several threads.</summary>
public interface ISetupReview
{
    /// <summary>Looks.</summary>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<SetupReply> RunAsync(Language language, CancellationToken cancellationToken);
}
