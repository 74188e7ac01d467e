using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>
/// All that was given in Teams, and how it came to that. The rules are here, over the whole list: every change is made by somebody who is
/// administrator and stays it, so the last one cannot be lost by a change, whoever clicks at the same time. Immutable.
/// </summary>
/// <param name="People">Who has something, by name.</param>
/// <param name="Trail">The last changes, oldest first.</param>
/// <param name="Revision">How many changes there have been.</param>
public sealed record RoleList(EquatableList<RoleEntry> People, EquatableList<RoleChange> Trail, int Revision)
{
    /// <summary>The most people on the list.</summary>
    public const int MostPeople = 500;

    /// <summary>How many changes are kept.</summary>
    public const int LongestTrail = 20;

    /// <summary>Nobody has anything.</summary>
    public static RoleList Empty { get; } = new([], [], 0);

    /// <summary>What a person has; null for nothing.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    public RoleEntry? Find(string key) => People.FirstOrDefault(entry => entry.Key == key);

    /// <summary>The list after a wish, and what became of it.</summary>
    /// <param name="wish">The wish.</param>
    /// <param name="by">Who wishes it.</param>
    /// <param name="now">When.</param>
    public (RoleList After, RoleOutcome Outcome) Decide(RoleWish wish, RoleGiver by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(by);
        var there = Find(wish.Key);
        var wished = new RoleEntry(wish.Key, wish.Name, [.. wish.Roles.Distinct().Order()], wish.Organisation, wish.Sector, Revision + 1);
        var isNothing = wished is { Roles.Count: 0, Organisation: null, Sector: null };
        RoleOutcome outcome = !by.IsBySettings && Find(by.Key) is not { IsAdministrator: true } ? RoleOutcome.NotAdministrator
            : isNothing ? there is null ? RoleOutcome.Unchanged : Allowed()
            : wished.GivesTheSameAs(there) ? RoleOutcome.Unchanged
            : there is null && People.Count >= MostPeople ? RoleOutcome.Full
            : Allowed();
        return outcome == RoleOutcome.Changed ? (With(isNothing ? null : wished, there, wished, by, now), outcome) : (this, outcome);

        RoleOutcome Allowed()
            => (there?.Version ?? 0) != wish.BasedOn ? RoleOutcome.ChangedMeanwhile
                : there is { IsAdministrator: true } && !wished.IsAdministrator && wish.Key == by.Key && !by.IsBySettings ? RoleOutcome.OwnAdministrator
                : RoleOutcome.Changed;
    }

    /// <summary>The list without a person: their entry and what was changed about them go; where they changed others, a pseudonym stands.</summary>
    /// <param name="person">The person.</param>
    /// <param name="pseudonym">What stands in their place.</param>
    internal RoleList Without(PersonIdentity person, Pseudonym pseudonym) => this with
    {
        People = [.. People.Where(entry => !person.Is(entry.Key))],
        Trail =
        [
            .. Trail.Where(change => !person.Is(change.Key))
                .Select(change => person.Is(change.ByKey) ? change with { ByKey = pseudonym.Key, ByName = pseudonym.Name } : change),
        ],
    };

    private RoleList With(RoleEntry? after, RoleEntry? before, RoleEntry wished, RoleGiver by, DateTimeOffset now)
    {
        var change = new RoleChange(now, by.Key, by.Name, wished.Key, wished.Name, before?.Roles ?? [], wished.Roles, wished.Organisation);
        var others = People.Where(entry => entry.Key != wished.Key);
        return new RoleList(
            [.. (after is null ? others : others.Append(after)).OrderBy(entry => entry.Name, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Key, StringComparer.Ordinal)],
            [.. Trail.Append(change).TakeLast(LongestTrail)],
            Revision + 1);
    }
}
