using System.Collections.Concurrent;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>What happened. Safe to use from several threads.</summary>
internal sealed class LoadTally
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> times = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> errors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> refusals = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<(string Kind, string Id)> messages = [];
    private readonly ConcurrentDictionary<string, string> handOffs = new(StringComparer.Ordinal);

    /// <summary>The time from each message or click to its reply in milliseconds, by what it was.</summary>
    public IReadOnlyDictionary<string, ConcurrentBag<double>> Times => times;

    /// <summary>What was not answered as the protocol wants, by what it was and how it failed.</summary>
    public IReadOnlyDictionary<string, int> Errors => errors;

    /// <summary>Clicks that were answered with a sentence in place of a card: "not any more", "full", "already done".</summary>
    public IReadOnlyDictionary<string, int> Refusals => refusals;

    /// <summary>All messages that the bot took: what each was, and its id.</summary>
    public IReadOnlyCollection<(string Kind, string Id)> Messages => messages;

    /// <summary>The chats of those who sent a hand-off that the bot took, by its tag.</summary>
    public IReadOnlyDictionary<string, string> HandOffs => handOffs;

    /// <summary>Notes a reply.</summary>
    /// <param name="kind">What was answered.</param>
    /// <param name="milliseconds">How long it took.</param>
    public void Answered(string kind, double milliseconds) => times.GetOrAdd(kind, static _ => []).Add(milliseconds);

    /// <summary>Notes a failure.</summary>
    /// <param name="kind">What failed.</param>
    /// <param name="how">A status or the name of an exception.</param>
    public void Failed(string kind, string how) => errors.AddOrUpdate($"{kind}: {how}", 1, static (_, count) => count + 1);

    /// <summary>Notes a click that was answered with a sentence.</summary>
    /// <param name="kind">What was clicked.</param>
    public void Refused(string kind) => refusals.AddOrUpdate(kind, 1, static (_, count) => count + 1);

    /// <summary>Notes a message that the bot took.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="activityId">Its id.</param>
    public void Taken(string kind, string activityId) => messages.Add((kind, activityId));

    /// <summary>Notes a hand-off that the bot took.</summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="chat">The asker's chat.</param>
    public void Sent(string tag, string chat) => handOffs[tag] = chat;
}
