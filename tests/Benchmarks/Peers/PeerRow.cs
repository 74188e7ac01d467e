using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.Evaluation;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>How good and how fast an engine was.</summary>
/// <param name="Name">The engine.</param>
/// <param name="Quality">How good its orders of lessons are.</param>
/// <param name="Times">How long its searches took.</param>
internal sealed record PeerRow(string Name, Measures Quality, Latencies Times)
{
    /// <summary>The kinds of answerable questions, in the order of the table.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["direct", "paraphrase", "english", "typo"];

    /// <summary>All figures, in the order of the table.</summary>
    public IReadOnlyList<double> Figures =>
    [
        Quality.NdcgAt10 ?? double.NaN,
        .. Kinds.Select(k => Quality.ByKind.GetValueOrDefault(k)?.HitAt3 ?? double.NaN),
        Times.At(0.5),
        Times.At(0.95),
    ];
}
