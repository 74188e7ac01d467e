using TeamsPilotBot.Bot.Health.Checks;

namespace TeamsPilotBot.Bot.Health;

/// <summary>Readiness as <c>check --json</c> and <c>/health/ready</c> write it.</summary>
internal sealed record ReadinessJson(bool Ready, IReadOnlyList<FindingJson> Findings)
{
    /// <summary>Readiness in the shape that is written.</summary>
    /// <param name="readiness">The readiness.</param>
    public static ReadinessJson Of(Readiness readiness)
        => new(readiness.Ready, [.. readiness.Findings.Select(f => new FindingJson(f.Setting, f.State, f.Meaning, f.Fix))]);
}

/// <summary>A finding as <c>check --json</c> and <c>/health/ready</c> write it.</summary>
internal sealed record FindingJson(string Setting, FindingState State, string Meaning, string Fix);
