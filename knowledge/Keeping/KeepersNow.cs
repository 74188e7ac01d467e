using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>Who stands for which lessons now, who is gone, and who comes after them.</summary>
internal sealed class KeepersNow
{
    private readonly Dictionary<string, List<Lesson>> owned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Lesson>> helpful = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Lesson>> offered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Presence> presences = new(StringComparer.Ordinal);
    private readonly HashSet<string> succeeded = new(StringComparer.Ordinal);
    private readonly SortedSet<string> keys = new(StringComparer.Ordinal);

    private KeepersNow()
    {
    }

    /// <summary>All who have to do with lessons, have a question open, or were gone when somebody looked last.</summary>
    public IReadOnlyCollection<string> Keys => keys;

    /// <summary>Those who have to do with lessons now.</summary>
    public IReadOnlySet<string> WithLessons => owned.Keys.Concat(helpful.Keys).Concat(offered.Keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>Looks who is there.</summary>
    public static async Task<KeepersNow> ReadAsync(
        IReadOnlyList<Lesson> lessons, IKeeperRegister keepers, KeeperPresence presence, CancellationToken cancellationToken)
    {
        var now = new KeepersNow();
        foreach (var lesson in lessons)
        {
            if ((lesson.Owner ?? (lesson.HasLostOwner() ? Keeper.Nobody : null)) is { } key)
            {
                Add(now.owned, key, lesson);
            }

            foreach (var person in lesson.Additions.Select(addition => addition.Owner).Append(lesson.Owner).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                Add(now.helpful, person, lesson);
            }
        }

        now.keys.UnionWith(now.owned.Keys.Concat(now.helpful.Keys)
            .Concat(await keepers.BusyAsync(cancellationToken)).Concat(await keepers.GoneAsync(cancellationToken)));
        foreach (var key in now.keys.ToList())
        {
            now.presences[key] = await presence.OfAsync(key, cancellationToken);
            if (now.presences[key] == Presence.Gone && now.owned.TryGetValue(key, out var left)
                && await presence.SuccessorAsync(key, cancellationToken) is { } successor)
            {
                now.succeeded.Add(key);
                left.Where(lesson => lesson.IsOfferedToSuccessors()).ToList().ForEach(lesson => Add(now.offered, successor, lesson));
            }
        }

        foreach (var successor in now.offered.Keys.Where(key => now.keys.Add(key)).ToList())
        {
            now.presences[successor] = await presence.OfAsync(successor, cancellationToken);
        }

        return now;
    }

    /// <summary>What the rules need to know of one of them.</summary>
    public KeeperFacts FactsOf(string key, DateTimeOffset now) => new(now, presences[key], Of(owned, key))
    {
        Offered = Of(offered, key), HasSuccessor = succeeded.Contains(key),
    };

    /// <summary>The lessons by which one of them may have helped others: their own, and those with an addition of theirs.</summary>
    public IReadOnlyList<Lesson> HelpfulOf(string key) => helpful.GetValueOrDefault(key) ?? [];

    private static EquatableList<Lesson> Of(Dictionary<string, List<Lesson>> all, string key) => [.. all.GetValueOrDefault(key) ?? []];

    private static void Add(Dictionary<string, List<Lesson>> all, string key, Lesson lesson)
    {
        if (all.TryGetValue(key, out var known))
        {
            known.Add(lesson);
        }
        else
        {
            all[key] = [lesson];
        }
    }
}
