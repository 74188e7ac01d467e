using TeamsPilotBot.Bot.Health.Checks;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The bot does not start, because a setting cannot be used.</summary>
/// <param name="findings">What is wrong; the message says each with its fix.</param>
public sealed class StartRefusedException(IReadOnlyList<Finding> findings)
    : Exception(string.Join(Environment.NewLine, findings.Select(f => $"{f.Setting}: {f.Meaning} {f.Fix}")))
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Finding> Findings => findings;
}
