using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health;

/// <summary>Whether the bot can do its work, and what was found about each setting.</summary>
/// <param name="Ready">True if nothing that was found stands in the way.</param>
/// <param name="Findings">What was found, in the order of the checks.</param>
public sealed record Readiness(bool Ready, IReadOnlyList<Finding> Findings)
{
    /// <summary>Runs the checks.</summary>
    /// <param name="checks">The checks.</param>
    /// <param name="language">The language to say it in.</param>
    /// <param name="cancellationToken">Stops between two checks, or inside one.</param>
    public static async Task<Readiness> OfAsync(
        IEnumerable<IConfigurationCheck> checks, Language language, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        foreach (var check in checks)
        {
            findings.Add(await check.RunAsync(language, cancellationToken));
        }

        return new Readiness(!findings.Exists(f => f.Blocks), findings);
    }
}
