using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Files;

/// <summary>The files that are on offer. Safe to use from several threads and processes.</summary>
/// <param name="store">The store of record.</param>
/// <param name="time">The clock.</param>
/// <param name="options">How long an offer lives.</param>
internal sealed class FileOffers(IDocumentStore store, TimeProvider time, IOptions<FilesOptions> options)
{
    /// <summary>Puts a file on offer.</summary>
    /// <param name="reply">What is offered.</param>
    /// <param name="way">How it is fetched.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The token to fetch it by; it cannot be had again.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<string> AddAsync(FileReply reply, FileWay way, CancellationToken cancellationToken)
    {
        var token = FileToken.New();
        var json = JsonSerializer.Serialize(FileOffer.Of(reply, way), LessonJson.Options);
        var lives = way == FileWay.Link ? options.Value.LinkLives : options.Value.ConsentLives;
        await store.CreateAsync(FileOffer.Container, new NewDocument(KeyOf(token), json, time.GetUtcNow() + lives), cancellationToken);
        return token;
    }

    /// <summary>Finds an offer.</summary>
    /// <param name="token">What came in; any text.</param>
    /// <param name="way">How the file is being fetched.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The offer; null if there is none by this token, or none any more.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<StoredOffer?> FindAsync(string? token, FileWay way, CancellationToken cancellationToken)
        => FileToken.IsOne(token)
            && await store.ReadAsync(FileOffer.Container, KeyOf(token!), cancellationToken) is { } document
            && JsonSerializer.Deserialize<FileOffer>(document.Json, LessonJson.Options) is { } offer
            && offer.Way == way
                ? new StoredOffer(offer, document.Key, document.ETag)
                : null;

    /// <summary>Takes an offer away.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>True for one caller only, however many there are.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<bool> TakeAsync(StoredOffer offer, CancellationToken cancellationToken)
        => (await store.DeleteAsync(FileOffer.Container, offer.Key, offer.ETag, cancellationToken)).Outcome == WriteOutcome.Done;

    private static DocumentKey KeyOf(string token) => new(FileToken.HashOf(token), "offer");
}
