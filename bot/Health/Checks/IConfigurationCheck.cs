using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Looks at one setting, or at one thing that the bot needs. Add a class and register it, and <c>check</c>,
/// <c>/health/ready</c> and the start of the bot all speak of it. Safe to use from several threads.
/// </summary>
public interface IConfigurationCheck
{
    /// <summary>Whether it asks nobody else, so that the start of the bot can wait for it.</summary>
    bool IsOfThisMachine => true;

    /// <summary>Looks, and says what it found. Never throws for what may be expected.</summary>
    /// <param name="language">The language to say it in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<Finding> RunAsync(Language language, CancellationToken cancellationToken);
}
