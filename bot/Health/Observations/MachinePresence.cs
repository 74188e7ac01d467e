using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Health.Observations;

/// <summary>
/// Which machines run the bot over one store. Of an embedded one that must be one: SQLite's locks do not reach from machine to machine. Each
/// leaves a document that expires a few minutes after it has died; its id is a hash, since machines are often named after people.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="time">The clock.</param>
/// <param name="machine">The name of this machine.</param>
internal sealed class MachinePresence(IDocumentStore store, TimeProvider time, string machine)
{
    /// <summary>How often a machine says that it is there.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(2);

    private const string Partition = "machines";
    private static readonly TimeSpan Lives = Every * 3;

    private DocumentKey Key => new(Partition, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(machine))));

    /// <summary>Says that this machine is there.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task ShowAsync(CancellationToken cancellationToken) => WriteAsync(time.GetUtcNow() + Lives, cancellationToken);

    /// <summary>Says that this machine goes.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task LeaveAsync(CancellationToken cancellationToken) => WriteAsync(time.GetUtcNow(), cancellationToken);

    /// <summary>How many other machines were there within the last minutes.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<int> OthersAsync(CancellationToken cancellationToken)
    {
        var others = 0;
        await foreach (var document in store.QueryAsync(ObservationBook.Container, new DocumentQuery { Partition = Partition }, cancellationToken))
        {
            others += document.Key == Key ? 0 : 1;
        }

        return others;
    }

    private async Task WriteAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var document = new NewDocument(Key, "{}", until);
        var found = await store.ReadAsync(ObservationBook.Container, Key, cancellationToken);

        // Of two processes of this machine one is enough.
        _ = found is null
            ? await store.CreateAsync(ObservationBook.Container, document, cancellationToken)
            : await store.ReplaceAsync(ObservationBook.Container, document, found.ETag, cancellationToken);
    }
}
