using System.Globalization;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>Writes rows as tables of Markdown.</summary>
internal static class PeerTable
{
    private static readonly string[] Columns = ["nDCG@10", .. PeerRow.Kinds.Select(k => $"hit@3 {k}"), "p50 ms", "p95 ms"];

    /// <summary>Writes all figures, and those of our search divided by each peer's.</summary>
    /// <param name="ours">Our search.</param>
    /// <param name="answer">Our whole answer, which is not divided: a peer does less.</param>
    /// <param name="peers">The peers.</param>
    public static void Write(PeerRow ours, PeerRow answer, IReadOnlyList<PeerRow> peers)
    {
        Header("");
        foreach (var row in peers.Prepend(answer).Prepend(ours))
        {
            Row(row.Name, row.Figures);
        }

        Console.WriteLine();
        Header($"{ours.Name}, divided by");
        foreach (var row in peers)
        {
            Row(row.Name, ours.Figures.Zip(row.Figures, (own, other) => own / other));
        }
    }

    private static void Header(string first)
    {
        Console.WriteLine($"| {first} | {string.Join(" | ", Columns)} |");
        Console.WriteLine($"|---|{string.Concat(Columns.Select(_ => "---:|"))}");
    }

    private static void Row(string name, IEnumerable<double> figures)
        => Console.WriteLine($"| {name} | {string.Join(" | ", figures.Select(f => f.ToString("0.00", CultureInfo.InvariantCulture)))} |");
}
