namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>How long one kind of message took, from the message to the reply.</summary>
/// <param name="Kind">The kind; "all" for all of them.</param>
/// <param name="Count">How many there were.</param>
/// <param name="P50">Median, in milliseconds.</param>
/// <param name="P95">In milliseconds.</param>
/// <param name="P99">In milliseconds.</param>
/// <param name="Max">In milliseconds.</param>
internal sealed record LoadTimes(string Kind, int Count, double P50, double P95, double P99, double Max);

/// <summary>What a bot needed.</summary>
/// <param name="WorkingSetMiB">Resident memory at the end.</param>
/// <param name="WorkingSetGrowth">How it grows.</param>
/// <param name="HeapMiB">What the collector held at the end.</param>
/// <param name="HeapGrowth">How that grows.</param>
/// <param name="MostPending">The most work that ever waited for a thread of the pool.</param>
/// <param name="MostThreads">The most threads the pool had.</param>
/// <param name="PausedMs">How long collections stopped the bot, in milliseconds.</param>
/// <param name="ProcessorSeconds">Processor time under load.</param>
internal sealed record LoadVitals(
    double WorkingSetMiB, Growth WorkingSetGrowth, double HeapMiB, Growth HeapGrowth, long MostPending, int MostThreads, double PausedMs, double ProcessorSeconds);

/// <summary>What was measured.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="PerSecond">Messages and clicks answered in a second.</param>
/// <param name="Times">How long they took, all together first.</param>
/// <param name="Errors">What failed, and how often.</param>
/// <param name="Refusals">Clicks that were answered with a sentence, and how often.</param>
/// <param name="Lost">What the bot took and never answered, and how often.</param>
/// <param name="Doubled">What was answered more than once, and how often.</param>
/// <param name="HandOffs">Questions that the bot took for a contact.</param>
/// <param name="HandOffsLost">Those of which no card came to anybody.</param>
/// <param name="HandOffsDoubled">Those of which more than one card came to the same chat.</param>
/// <param name="Bots">What each bot needed.</param>
internal sealed record LoadResult(
    LoadOptions Options, double PerSecond, IReadOnlyList<LoadTimes> Times, IReadOnlyDictionary<string, int> Errors, IReadOnlyDictionary<string, int> Refusals,
    IReadOnlyDictionary<string, int> Lost, IReadOnlyDictionary<string, int> Doubled, int HandOffs, int HandOffsLost, int HandOffsDoubled, IReadOnlyList<LoadVitals> Bots)
{
    /// <summary>Whether nothing failed, was lost or came twice, and no memory is known to grow.</summary>
    public bool IsGood => Errors.Count + Lost.Count + Doubled.Count + HandOffsLost + HandOffsDoubled == 0 && Bots.All(bot => bot.HeapGrowth.IsFlat != false);

    /// <summary>Puts together what was counted.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="lasted">How long it lasted, to the last answer.</param>
    /// <param name="tally">What happened.</param>
    /// <param name="teams">What the bots posted.</param>
    /// <param name="bots">What each bot needed.</param>
    public static LoadResult Of(LoadOptions options, TimeSpan lasted, LoadTally tally, LoadTeams teams, IReadOnlyList<LoadVitals> bots)
    {
        var all = tally.Times.Values.SelectMany(times => times).ToList();
        var cards = teams.Deliveries.Where(delivery => !IsAsker(delivery.Key)).ToLookup(delivery => delivery.Key.Tag, delivery => delivery.Value);
        return new LoadResult(
            options,
            all.Count / lasted.TotalSeconds,
            [.. tally.Times.OrderByDescending(kind => kind.Value.Count).Select(kind => TimesOf(kind.Key, kind.Value)).Prepend(TimesOf("all", all))],
            Sorted(tally.Errors),
            Sorted(tally.Refusals),
            Kinds(tally.Messages.Where(message => teams.CountReplies(message.Id) == 0)),
            Kinds(tally.Messages.Where(message => teams.CountReplies(message.Id) > 1)),
            tally.HandOffs.Count,
            tally.HandOffs.Keys.Count(tag => !cards.Contains(tag)),
            tally.HandOffs.Keys.Count(tag => cards[tag].Any(count => count > 1)),
            bots);

        bool IsAsker((string Chat, string Tag) place) => tally.HandOffs.GetValueOrDefault(place.Tag) == place.Chat;
    }

    private static LoadTimes TimesOf(string kind, IReadOnlyCollection<double> milliseconds)
    {
        if (milliseconds.Count == 0)
        {
            return new LoadTimes(kind, 0, 0, 0, 0, 0);
        }

        var times = new Measuring.Latencies(milliseconds);
        return new LoadTimes(kind, times.Count, times.At(0.5), times.At(0.95), times.At(0.99), times.At(1));
    }

    private static SortedDictionary<string, int> Kinds(IEnumerable<(string Kind, string Id)> messages)
        => Sorted(messages.CountBy(message => message.Kind).ToDictionary());

    private static SortedDictionary<string, int> Sorted(IReadOnlyDictionary<string, int> counts)
        => new(counts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
}
