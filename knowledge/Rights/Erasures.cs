using System.Security.Cryptography;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// Erases people. An erasure that was begun is carried to its end, whoever waits for it and whatever dies on the way: it is noted in the
/// store before anything is touched, and goes on from there. The same request again gets the same receipt. Safe to use from several
/// threads and processes.
/// </summary>
/// <param name="archive">All places where something about a person can be stored.</param>
/// <param name="store">The store.</param>
/// <param name="clock">Tells when it was done.</param>
public sealed class Erasures(PersonalArchive archive, IDocumentStore store, TimeProvider clock)
{
    /// <summary>How often it is looked whether something new has come in the meantime.</summary>
    private const int Rounds = 5;

    private const string Signs = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>Where erasures that were begun lie, and the receipts of those that are done.</summary>
    public static Container Container => ErasureDocument.Container;

    /// <summary>Erases a person.</summary>
    /// <param name="known">The person, by their key and whatever else is known.</param>
    /// <param name="request">The request: unguessable, and the same when it is repeated.</param>
    /// <param name="cancellationToken">Stops the call as long as nothing was begun.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer. What was begun goes on later: <see cref="ResumeAsync"/>.</exception>
    public async Task<Receipt> EraseAsync(PersonIdentity known, string request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentException.ThrowIfNullOrEmpty(request);
        var key = ErasureDocument.KeyOf(known.Key, request);
        if (await store.ReadAsync(ErasureDocument.Container, key, cancellationToken) is null)
        {
            var person = await archive.RecogniseAsync(known, cancellationToken);
            var plan = await archive.PlanAsync(person, cancellationToken);

            // Where there is nothing to erase, nothing is, and nobody waits until the whole file is written anew.
            var begun = plan.IsEmpty
                ? new ErasureDocument(false, null, new Receipt(NewNumber(), clock.GetUtcNow(), plan))
                : new ErasureDocument(true, new ErasureJob(person, Pseudonym.New(), plan), null);

            // A conflict is the same request: it goes on as that one began.
            await store.CreateAsync(ErasureDocument.Container, begun.ToWrite(key), cancellationToken);
        }

        return await FinishAsync(key);
    }

    /// <summary>Goes on with what was begun and never ended.</summary>
    /// <param name="cancellationToken">Stops it between two erasures.</param>
    /// <returns>How many were ended.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<int> ResumeAsync(CancellationToken cancellationToken)
    {
        var ended = 0;
        var open = new DocumentQuery { Where = [new FieldCondition("open", Comparison.Equal, true)] };
        await foreach (var document in store.QueryAsync(ErasureDocument.Container, open, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await FinishAsync(document.Key);
            ended++;
        }

        return ended;
    }

    private static string NewNumber() => $"{RandomNumberGenerator.GetString(Signs, 4)}-{RandomNumberGenerator.GetString(Signs, 4)}";

    /// <summary>Nobody can call it back: half an erasure is worse than either.</summary>
    private async Task<Receipt> FinishAsync(DocumentKey key)
    {
        while (await store.ReadAsync(ErasureDocument.Container, key, CancellationToken.None) is { } stored)
        {
            switch (ErasureDocument.Read(stored))
            {
                case { Job: { } job }:
                    var receipt = new Receipt(NewNumber(), clock.GetUtcNow(), await EraseAsync(job));
                    await WriteAsync(stored, new ErasureDocument(true, null, receipt));
                    break;
                case { Open: true, Receipt: { } written }:
                    await store.ScrubAsync(CancellationToken.None);
                    await WriteAsync(stored, new ErasureDocument(false, null, written));
                    break;
                case { Receipt: { } done }:
                    return done;
            }
        }

        throw new StoreUnavailableException(StoreProblem.Damaged, ErasureDocument.Container.Name, null);
    }

    /// <summary>Where another was first, what it wrote is read next.</summary>
    private Task<WriteResult> WriteAsync(StoredDocument stored, ErasureDocument document)
        => store.ReplaceAsync(ErasureDocument.Container, document.ToWrite(stored.Key), stored.ETag, CancellationToken.None);

    /// <summary>Erases until nothing is left: meanwhile something may have come in that was on its way.</summary>
    private async Task<PersonalPlan> EraseAsync(ErasureJob job)
    {
        var (person, planned) = (job.Person, job.Planned);
        for (var round = 0; ; round++)
        {
            await archive.EraseAsync(person, job.Pseudonym, CancellationToken.None);
            person = await archive.RecogniseAsync(person, CancellationToken.None);
            var left = await archive.PlanAsync(person, CancellationToken.None);
            if (left.IsEmpty)
            {
                return planned.AndLeft(left);
            }

            if (round == Rounds)
            {
                throw new StoreUnavailableException(StoreProblem.Busy, ErasureDocument.Container.Name, null);
            }

            planned = planned.And(left);
        }
    }
}
