using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Looks for mistakes that are made, of which there may be none or several, and says only what has to be said; an
/// <see cref="IConfigurationCheck"/> says always how its setting stands. Safe to use from several threads.
/// </summary>
public interface IConfigurationReview
{
    /// <summary>
    /// Whether it calls somebody over the network. Such a review runs only where somebody has asked for it and waits for it
    /// (<c>check</c>): neither at start nor in /health/ready, which anybody may call all the time. It takes 5 seconds at the most.
    /// </summary>
    bool IsOnline => false;

    /// <summary>Looks, and says what it found. Never throws for what may be expected.</summary>
    /// <param name="language">The language to say it in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken);
}
