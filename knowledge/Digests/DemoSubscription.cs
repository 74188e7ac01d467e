using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>The channel that always exists, to see what a digest looks like. It is not stored, and nothing is ever posted to it.</summary>
public static class DemoSubscription
{
    /// <summary>The subscription. It began before anything was published, so that everything is new to it.</summary>
    /// <param name="language">The language of its digests.</param>
    public static DigestSubscription In(Language language) => new()
    {
        Id = DigestSubscription.DemoId,
        To = Recipient.Channel(DigestSubscription.DemoId),
        Name = DigestSubscription.DemoId,
        Language = language,
        Since = DateTimeOffset.MinValue,
    };
}
