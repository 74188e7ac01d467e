using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>
/// Which conversations have been welcomed. Teams tells of a new conversation in two activities at the same time, and tells
/// it again after an update of the app. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store of record.</param>
public sealed class Welcomes(IDocumentStore store)
{
    private const string Id = "welcome";

    /// <summary>Takes on the welcome of a conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>True for the first who asks, who then must welcome or <see cref="GiveUpAsync"/>.</returns>
    public async Task<bool> TakeAsync(string channelId, string conversationId, CancellationToken cancellationToken)
    {
        var document = new NewDocument(Key(channelId, conversationId), "{}");
        return (await store.CreateAsync(TeamsContainers.Welcomes, document, cancellationToken)).Outcome == WriteOutcome.Done;
    }

    /// <summary>Says that the welcome was not sent, so that somebody else may.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task GiveUpAsync(string channelId, string conversationId, CancellationToken cancellationToken)
        => store.DeleteAsync(TeamsContainers.Welcomes, Key(channelId, conversationId), etag: null, cancellationToken);

    /// <summary>A conversation in a channel is called after its first message; the welcome belongs to the channel.</summary>
    internal static DocumentKey Key(string channelId, string conversationId)
        => new(StoredKey.Of(channelId, conversationId.Split(';')[0]), Id);
}
