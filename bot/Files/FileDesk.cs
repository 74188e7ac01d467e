using Microsoft.Bot.Builder;
using TeamsPilotBot.Bot.Files.Receiving;

namespace TeamsPilotBot.Bot.Files;

/// <summary>What the bot in Teams does with files: it offers them, hears what people answer, and takes those that they send.</summary>
public sealed class FileDesk
{
    private readonly FileOffering offering;

    internal FileDesk(FileOffering offering, FileConsents consents, LessonInbox inbox)
    {
        this.offering = offering;
        Consents = consents;
        Inbox = inbox;
    }

    /// <summary>Deals with answers to file consent cards.</summary>
    internal FileConsents Consents { get; }

    /// <summary>Takes the files that administrators send.</summary>
    internal LessonInbox Inbox { get; }

    /// <summary>Gives the files their form that are sent in a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    public void Follow(ITurnContext turnContext) => offering.Follow(turnContext);
}
