using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Projects.People;

/// <summary>Who leads which project, in the store of record.</summary>
/// <param name="store">The store.</param>
public sealed class ProjectPeople(IDocumentStore store) : IProjectPeople
{
    private const int Rounds = 64;

    /// <summary>Each person is a partition of their own.</summary>
    public static Container Container { get; } = new("project-people", []);

    /// <inheritdoc/>
    public async Task<ProjectPerson?> FindAsync(string personKey, CancellationToken cancellationToken)
        => personKey.Length > 0 && await store.ReadAsync(Container, Key(personKey), cancellationToken) is { } found ? Read(found) : null;

    /// <inheritdoc/>
    public async Task<ProjectPerson?> ChangeAsync(string personKey, Func<ProjectPerson?, ProjectPerson?> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var round = 1; ; round++)
        {
            var stored = await store.ReadAsync(Container, Key(personKey), cancellationToken);
            var before = stored is null ? null : Read(stored);
            var after = change(before);
            if (after is null || after == before)
            {
                return before;
            }

            var document = new NewDocument(Key(personKey), JsonSerializer.Serialize(after, LessonJson.Options));
            var written = stored is null
                ? await store.CreateAsync(Container, document, cancellationToken)
                : await store.ReplaceAsync(Container, document, stored.ETag, cancellationToken);
            if (written.Outcome == WriteOutcome.Done)
            {
                return after;
            }

            if (round == Rounds)
            {
                throw new StoreUnavailableException(StoreProblem.Busy, Container.Name, null);
            }
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string personKey, Func<ProjectPerson, bool> mayForget, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mayForget);
        if (await store.ReadAsync(Container, Key(personKey), cancellationToken) is { } stored && mayForget(Read(stored)))
        {
            await store.DeleteAsync(Container, Key(personKey), stored.ETag, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ProjectPerson> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in store.QueryAsync(Container, new DocumentQuery(), cancellationToken))
        {
            yield return Read(document);
        }
    }

    /// <summary>
    /// A hash of a person's id, for the key of a document: a store keeps that for a while after the document was deleted, and it must not be the
    /// person's id then.
    /// </summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    internal static string KeyOf(string personKey) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(personKey)).AsSpan(0, 20));

    private static DocumentKey Key(string personKey) => new(KeyOf(personKey), KeyOf(personKey));

    private static ProjectPerson Read(StoredDocument document) => JsonSerializer.Deserialize<ProjectPerson>(document.Json, LessonJson.Options)!;
}
