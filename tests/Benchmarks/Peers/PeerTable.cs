using System.Globalization;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>Writes rows as tables of Markdown: over all questions, by kind of question, and our search divided by each peer.</summary>
internal static class PeerTable
{
    private const string NotInstalled = "not installed";

    private static readonly string[] Overall = ["hit@1", "hit@3", "nDCG@10", "p50 ms", "p95 ms"];
    private static readonly string[] OfKinds = [.. PeerRow.Kinds.SelectMany(k => new[] { $"{k} hit@1", "hit@3", "nDCG@10" })];

    /// <summary>Writes the tables.</summary>
    /// <param name="ours">Our search.</param>
    /// <param name="answer">Our whole answer, which is not divided: a peer does less.</param>
    /// <param name="peers">The peers.</param>
    /// <param name="missing">Names of peers that are not installed; each has a row that says so.</param>
    public static void Write(PeerRow ours, PeerRow answer, IReadOnlyList<PeerRow> peers, IReadOnlyList<string> missing)
    {
        Table("All questions", Overall, [ours, answer, .. peers], r => r.Overall, missing);
        Table("By kind", OfKinds, [ours, answer, .. peers], r => r.OfKinds, missing);
        Table($"{ours.Name}, divided by", Overall, peers, r => Divided(ours.Overall, r.Overall), missing);
        Table($"{ours.Name}, divided by", OfKinds, peers, r => Divided(ours.OfKinds, r.OfKinds), missing);
    }

    private static void Table(
        string title, string[] columns, IEnumerable<PeerRow> rows, Func<PeerRow, IEnumerable<double>> figures, IEnumerable<string> missing)
    {
        Row(title, columns);
        Console.WriteLine($"|---|{string.Concat(columns.Select(_ => "---:|"))}");
        foreach (var row in rows)
        {
            Row(row.Name, figures(row).Select(f => f.ToString("0.00", CultureInfo.InvariantCulture)));
        }

        foreach (var name in missing)
        {
            Row(name, columns.Select(_ => NotInstalled));
        }

        Console.WriteLine();
    }

    private static IEnumerable<double> Divided(IEnumerable<double> ours, IEnumerable<double> theirs) => ours.Zip(theirs, (own, other) => own / other);

    private static void Row(string name, IEnumerable<string> cells) => Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
}
