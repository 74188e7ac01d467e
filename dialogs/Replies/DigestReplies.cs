using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A digest, as it is posted or as it would be.</summary>
/// <param name="Digest">The digest.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="IsPreview">Whether it only shows what would be posted: then it says so, and its buttons are left out.</param>
/// <param name="IsPersonal">Whether it is for one person.</param>
public sealed record DigestReply(Digest Digest, string Nonce, bool IsPreview, bool IsPersonal) : Reply(Digest.Language)
{
    /// <summary>The click that shows the settings again, for a preview that takes their place; null where they stay.</summary>
    public SubscriptionCardAction? Back { get; init; }
}
