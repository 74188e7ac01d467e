namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>
/// Previews and sends digests when somebody asks for it, by the same rules as when their time comes. Safe to use from several threads
/// and processes. Only a store that cannot be reached throws (<see cref="Storage.StoreUnavailableException"/>).
/// </summary>
public interface IDigestDesk
{
    /// <summary>What would be posted. Nothing is posted, and nothing counts as told.</summary>
    /// <param name="subscription">The subscription, which need not have been saved.</param>
    /// <param name="week">The week; null for the one it is.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The digest; null if there is nothing new.</returns>
    Task<Digest?> PreviewAsync(DigestSubscription subscription, DigestWeek? week, CancellationToken cancellationToken);

    /// <summary>Takes this week's digest out of turn; when its time comes it is not sent again. Clicked twice, or by two at once, it is sent once.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<SendNowResult> SendNowAsync(DigestSubscription subscription, CancellationToken cancellationToken);

    /// <summary>The next moment for which a posting is planned, holidays counted in; whether there will be anything to tell is not known.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<DateTimeOffset> NextAsync(DigestSubscription subscription, CancellationToken cancellationToken);

    /// <summary>The last posting; null if there was none.</summary>
    /// <param name="subscriptionId">The subscription.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<LastPosting?> LastAsync(string subscriptionId, CancellationToken cancellationToken);
}

/// <summary>What came of "send nu".</summary>
public enum SendNowResult
{
    /// <summary>It is on its way.</summary>
    Sent,

    /// <summary>There is nothing new to tell; nothing was sent, and it is looked at again when its time comes.</summary>
    NothingNew,

    /// <summary>This week's digest has been sent already, or is being sent.</summary>
    AlreadySent,
}

/// <summary>A posting of a digest.</summary>
/// <param name="Week">The week it belongs to.</param>
/// <param name="At">When it was made.</param>
/// <param name="State">How it went.</param>
public sealed record LastPosting(DigestWeek Week, DateTimeOffset At, PostingState State);

/// <summary>How a posting went.</summary>
public enum PostingState
{
    /// <summary>It waits to be posted.</summary>
    Waiting,

    /// <summary>It was posted.</summary>
    Posted,

    /// <summary>It may have been posted; it is not posted again.</summary>
    Uncertain,

    /// <summary>It was given up.</summary>
    GivenUp,
}
