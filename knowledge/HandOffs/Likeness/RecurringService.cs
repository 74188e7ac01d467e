using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>
/// Knows which questions recur, from the last time that it looked. Asking it costs nothing and never waits; looking is slow, and is
/// done in the background. Safe to use from several threads.
/// </summary>
/// <param name="register">The hand-offs.</param>
/// <param name="log">The questions that were asked.</param>
/// <param name="questions">Groups questions.</param>
public sealed class RecurringService(IHandOffRegister register, IQuestionLog log, RecurringQuestions questions)
{
    private readonly Lock starting = new();
    private volatile Snapshot last = Snapshot.Empty;
    private Task<IReadOnlyList<RecurringGroup>>? running;

    /// <summary>Whether it has looked at all.</summary>
    public bool IsKnown => last.IsKnown;

    /// <summary>The groups of the last time, those that most people asked first; of one person there are none.</summary>
    public IReadOnlyList<RecurringGroup> Groups => last.Groups;

    /// <summary>How many people have asked what a hand-off asks, its asker among them; 1 if nobody else has, or that is not known yet.</summary>
    /// <param name="handOffId">The hand-off.</param>
    public int AskersOf(string handOffId) => last.ByHandOff.TryGetValue(handOffId, out var group) ? group.Askers : 1;

    /// <summary>The group with an id; null if there is none any more.</summary>
    /// <param name="groupId">The id, from wherever.</param>
    public RecurringGroup? Find(string groupId) => last.Groups.FirstOrDefault(group => group.Id == groupId);

    /// <summary>Looks anew. Whoever asks for it while somebody looks already gets what that one finds.</summary>
    /// <param name="cancellationToken">Ends the waiting, not the looking.</param>
    /// <returns>The groups.</returns>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer. What was known before stays.</exception>
    public Task<IReadOnlyList<RecurringGroup>> LookAsync(CancellationToken cancellationToken)
    {
        lock (starting)
        {
            if (running is null or { IsCompleted: true })
            {
                // What one caller gives up, others still wait for.
                running = Task.Run(() => LookAnewAsync(CancellationToken.None), CancellationToken.None);
            }

            return running.WaitAsync(cancellationToken);
        }
    }

    private async Task<IReadOnlyList<RecurringGroup>> LookAnewAsync(CancellationToken cancellationToken)
    {
        var handOffs = await register.AllAsync(cancellationToken).ToListAsync(cancellationToken);
        var asked = await log.UnansweredAsync(cancellationToken).ToListAsync(cancellationToken);
        last = Snapshot.Of(questions.Group(handOffs, asked));
        return last.Groups;
    }

    private sealed record Snapshot(bool IsKnown, IReadOnlyList<RecurringGroup> Groups, FrozenDictionary<string, RecurringGroup> ByHandOff)
    {
        public static Snapshot Empty { get; } = new(false, [], FrozenDictionary<string, RecurringGroup>.Empty);

        public static Snapshot Of(IReadOnlyList<RecurringGroup> groups) => new(
            true, groups, groups.SelectMany(group => group.HandOffIds.Select(id => (id, group))).ToFrozenDictionary(pair => pair.id, pair => pair.group, StringComparer.Ordinal));
    }
}
