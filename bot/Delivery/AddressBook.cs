using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Bot.Builder;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>
/// Addresses in the store of record. What was read or written in the last minute is remembered, so that a busy conversation costs
/// one look in a minute; another process that notes meanwhile that somebody left is heard after that. Safe to use from several
/// threads and processes.
/// </summary>
/// <param name="store">The store of record.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed partial class AddressBook(IDocumentStore store, TimeProvider time, ILogger<AddressBook> logger) : IAddressBook
{
    private const int Attempts = 8;
    private const int MostRemembered = 60_000;

    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<DocumentKey, (Address Address, DateTimeOffset At)> remembered = new();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Address>> RememberAsync(
        ITurnContext turn, Person person, Language? language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        var came = new List<Address>();
        await TryAsync(async () =>
        {
            var move = BotMove.Of(turn.Activity, person.Key);
            if (move is not null)
            {
                came.AddRange(await MoveAsync(move, cancellationToken));
            }

            if (move?.Left is null)
            {
                foreach (var seen in Sighting.Of(turn.Activity, person, language, time.GetUtcNow()))
                {
                    if (await SeeAsync(seen, cancellationToken) is { } back)
                    {
                        came.Add(back);
                    }
                }
            }
        });
        return came;
    }

    /// <inheritdoc/>
    public Task<Address?> FindPersonAsync(string key, CancellationToken cancellationToken)
        => FindAsync(AddressDocument.OfPerson(key), cancellationToken);

    /// <inheritdoc/>
    public Task<Address?> FindChannelAsync(string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        return FindAsync(AddressDocument.OfChannel(ChannelFacts.WithoutMessage(conversationId)), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Address> AdministratorsAsync(CancellationToken cancellationToken)
        => QueryAsync(new FieldCondition("administrator", Comparison.Equal, true), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<Address> CuratorsAsync(CancellationToken cancellationToken)
        => QueryAsync(new FieldCondition("curator", Comparison.Equal, true), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<Address> PeopleAsync(CancellationToken cancellationToken)
        => QueryAsync(new FieldCondition("personKey", Comparison.AtLeast, ""), cancellationToken);

    /// <inheritdoc/>
    public Task NoteRolesAsync(string key, bool isAdministrator, bool isCurator, CancellationToken cancellationToken)
        => TryAsync(() => ChangeAsync(
            AddressDocument.OfPerson(key), known => known with { IsAdministrator = isAdministrator, IsCurator = isCurator }, cancellationToken));

    /// <inheritdoc/>
    public Task MarkLeftAsync(Address address, GoneReason reason, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        return TryAsync(() => ChangeAsync(AddressDocument.KeyOf(address), known => known with { Left = reason }, cancellationToken));
    }

    /// <inheritdoc/>
    public Task KeepChatAsync(Address address, string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        return TryAsync(() => ChangeAsync(
            AddressDocument.KeyOf(address), known => known with { ConversationId = conversationId }, cancellationToken));
    }

    /// <summary>Remembers nothing of a person whose address was taken out of the store, so that they are noted anew when they come back.</summary>
    /// <param name="key">The bot's own key of the person.</param>
    public void Forget(string key) => remembered.TryRemove(AddressDocument.OfPerson(key), out _);

    private async Task<Address?> FindAsync(DocumentKey key, CancellationToken cancellationToken)
        => await store.ReadAsync(AddressDocument.Container, key, cancellationToken) is { } stored ? AddressDocument.Read(stored) : null;

    private async IAsyncEnumerable<Address> QueryAsync(FieldCondition condition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new DocumentQuery { Where = [condition] };
        await foreach (var stored in store.QueryAsync(AddressDocument.Container, query, cancellationToken))
        {
            yield return AddressDocument.Read(stored);
        }
    }

    private async Task<IReadOnlyList<Address>> MoveAsync(BotMove move, CancellationToken cancellationToken)
    {
        var keys = new List<DocumentKey>();
        if (move.TeamId is { } team)
        {
            await foreach (var channel in QueryAsync(new FieldCondition("teamId", Comparison.Equal, team), cancellationToken))
            {
                keys.Add(AddressDocument.KeyOf(channel));
            }
        }
        else
        {
            keys.Add(move.PersonKey is { } person ? AddressDocument.OfPerson(person) : AddressDocument.OfChannel(move.ChannelId!));
        }

        var back = new List<Address>();
        foreach (var key in keys)
        {
            if (await ChangeAsync(key, known => known with { Left = move.Left }, cancellationToken) is { Left: null } address)
            {
                back.Add(address);
            }
        }

        return back;
    }

    /// <summary>Notes that somebody was seen; tells the address if it can be written to now, and could not before.</summary>
    private async Task<Address?> SeeAsync(Address seen, CancellationToken cancellationToken)
    {
        var key = AddressDocument.KeyOf(seen);
        if (remembered.TryGetValue(key, out var entry) && time.GetUtcNow() - entry.At < Memory
            && !Sighting.IsNews(entry.Address, Sighting.Merge(entry.Address, seen)))
        {
            return null;
        }

        var wasInReach = false;
        var now = await WriteAsync(
            key,
            known =>
            {
                wasInReach = known?.IsInReach == true;
                return known is null ? seen : Sighting.Merge(known, seen);
            },
            cancellationToken);
        return now.IsInReach && !wasInReach ? now : null;
    }

    /// <summary>Changes an address that is there; tells what it is now if that is something else.</summary>
    private async Task<Address?> ChangeAsync(DocumentKey key, Func<Address, Address> change, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } there || change(there) == there)
        {
            return null;
        }

        return await WriteAsync(key, known => change(known ?? there), cancellationToken);
    }

    /// <summary>Writes what is made of the address as it is in the store; made anew as often as somebody else is faster.</summary>
    private async Task<Address> WriteAsync(DocumentKey key, Func<Address?, Address> make, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = await store.ReadAsync(AddressDocument.Container, key, cancellationToken);
            var known = stored is null ? null : AddressDocument.Read(stored);
            var address = make(known);
            if (known is not null && !Sighting.IsNews(known, address))
            {
                return Keep(key, known);
            }

            var written = stored is null
                ? await store.CreateAsync(AddressDocument.Container, AddressDocument.Of(address, time.GetUtcNow()), cancellationToken)
                : await store.ReplaceAsync(AddressDocument.Container, AddressDocument.Of(address, time.GetUtcNow()), stored.ETag, cancellationToken);
            if (written.Outcome == WriteOutcome.Done)
            {
                return Keep(key, address);
            }

            if (attempt == Attempts)
            {
                return address;
            }
        }
    }

    private Address Keep(DocumentKey key, Address address)
    {
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        remembered[key] = (address, time.GetUtcNow());
        return address;
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is StoreUnavailableException or JsonException)
        {
            Log.NotNoted(logger, failure.GetType().FullName);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "An address could not be noted: {ExceptionType}")]
        public static partial void NotNoted(ILogger logger, string? exceptionType);
    }
}
