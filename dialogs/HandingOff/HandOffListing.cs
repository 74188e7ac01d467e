using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>Lists of hand-offs: the asker's own, a contact's queue, and for administrators all that waits. Safe to use from several threads.</summary>
/// <param name="register">The hand-offs.</param>
/// <param name="clock">Tells what is over its time.</param>
public sealed class HandOffListing(IHandOffRegister register, TimeProvider clock)
{
    /// <summary>A page of a list.</summary>
    /// <param name="kind">Which list.</param>
    /// <param name="filter">Which part of it.</param>
    /// <param name="first">Where the page begins, from 0.</param>
    /// <param name="person">Whose list.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The page; a sentence if the person may not see the list.</returns>
    public async Task<ActionResult> ShowAsync(
        HandOffListKind kind, HandOffFilter filter, int first, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (Refused(kind, person) is { } key)
        {
            return new ActionResult(null, HandOffTexts.Catalog.Get(language, key));
        }

        var now = clock.GetUtcNow();
        var all = await AllAsync(kind, person, cancellationToken);
        var counts = Enum.GetValues<HandOffFilter>().ToDictionary(part => part, part => all.Count(handOff => IsIn(handOff, part, kind, person, now)));
        var found = all.Where(handOff => IsIn(handOff, filter, kind, person, now))
            .OrderByDescending(handOff => IsTheirMove(handOff, kind, person))
            .ThenByDescending(handOff => handOff.Question.Urgent)
            .ThenBy(handOff => handOff.Turn?.Due ?? DateTimeOffset.MaxValue)
            .ThenByDescending(handOff => handOff.Trail[^1].At)
            .ToList();
        var start = first < found.Count ? Math.Max(first, 0) : 0;
        return new ActionResult(
            new HandOffListReply(
                language, Nonce.New(), kind, filter, [.. found.Skip(start).Take(HandOffListReply.PageSize)], start, found.Count, counts)
            {
                Now = now,
            },
            null);
    }

    private static string? Refused(HandOffListKind kind, Person person) => kind switch
    {
        HandOffListKind.Queue when person.Contacts.Count == 0 => "NoContactYourself",
        HandOffListKind.Waiting when !person.Roles.Contains(Role.Administrator) => "AdministratorsOnly",
        _ => null,
    };

    private async Task<List<HandOff>> AllAsync(HandOffListKind kind, Person person, CancellationToken cancellationToken)
    {
        switch (kind)
        {
            case HandOffListKind.Mine:
                return await register.AskedByAsync(person.Key, cancellationToken).ToListAsync(cancellationToken);
            case HandOffListKind.Waiting:
                return await register.OpenAsync(cancellationToken).ToListAsync(cancellationToken);
            default:
                var queue = new Dictionary<string, HandOff>(StringComparer.Ordinal);
                foreach (var contact in person.Contacts)
                {
                    await foreach (var handOff in register.OpenAtAsync(contact, cancellationToken))
                    {
                        queue[handOff.Id] = handOff;
                    }

                    await foreach (var handOff in register.OpenBehindAsync(contact, cancellationToken))
                    {
                        queue[handOff.Id] = handOff;
                    }
                }

                return [.. queue.Values];
        }
    }

    private static bool IsIn(HandOff handOff, HandOffFilter filter, HandOffListKind kind, Person person, DateTimeOffset now) => filter switch
    {
        HandOffFilter.Open => handOff.IsOpen,
        HandOffFilter.MyMove => IsTheirMove(handOff, kind, person),
        HandOffFilter.Overdue => handOff.Turn?.Due < now,
        HandOffFilter.Urgent => handOff.IsOpen && handOff.Question.Urgent,
        HandOffFilter.Ended => !handOff.IsOpen,
        _ => false,
    };

    private static bool IsTheirMove(HandOff handOff, HandOffListKind kind, Person person) => kind switch
    {
        HandOffListKind.Mine => handOff.WaitsForAsker,
        HandOffListKind.Queue => handOff.Status.WaitsForAnswer()
            && (handOff.HandlerKey is { } handler ? handler == person.Key : handOff.Owner is { Kind: OwnerKind.Contact } owner && person.Contacts.Contains(owner.Id)),
        _ => handOff.Owner is { Kind: OwnerKind.Administrators or OwnerKind.Fallback },
    };
}
