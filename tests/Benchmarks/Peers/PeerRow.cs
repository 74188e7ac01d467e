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

    /// <summary>hit@1, hit@3 and nDCG@10 over all answerable questions, and the median and the 95th percentile of the times in milliseconds.</summary>
    public IReadOnlyList<double> Overall => [Share(Quality.HitAt1), Share(Quality.HitAt3), Share(Quality.NdcgAt10), Times.At(0.5), Times.At(0.95)];

    /// <summary>hit@1, hit@3 and nDCG@10 for each of the <see cref="Kinds"/>.</summary>
    public IReadOnlyList<double> OfKinds =>
    [
        .. Kinds.Select(k => Quality.ByKind.GetValueOrDefault(k))
            .SelectMany(k => new[] { Share(k?.HitAt1), Share(k?.HitAt3), Share(k?.NdcgAt10) }),
    ];

    private static double Share(double? measure) => measure ?? double.NaN;
}
