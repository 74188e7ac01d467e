using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Digests;

/// <summary>Shows a digest as plain text, and carries it along for whoever looks at what was posted.</summary>
internal sealed class DigestCards : IReplyCards
{
    /// <summary>Whether nothing can be made.</summary>
    public bool AreBroken { get; set; }

    public static Digest? DigestIn(IMessageActivity message) => message.Value as Digest;

    public IMessageActivity Show(Reply reply)
    {
        if (AreBroken)
        {
            throw new FormatException("A card that cannot be made.");
        }

        var digest = Assert.IsType<DigestReply>(reply).Digest;
        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = $"{digest.Week}: {string.Join(", ", digest.Items.Select(item => item.Title))}",
            Value = digest,
        };
    }
}
