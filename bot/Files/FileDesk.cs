using Microsoft.Bot.Builder;

namespace TeamsPilotBot.Bot.Files;

/// <summary>What the bot in Teams does with files: it offers them, and hears what people answer.</summary>
public sealed class FileDesk
{
    private readonly FileOffering offering;

    internal FileDesk(FileOffering offering, FileConsents consents)
    {
        this.offering = offering;
        Consents = consents;
    }

    /// <summary>Deals with answers to file consent cards.</summary>
    internal FileConsents Consents { get; }

    /// <summary>Gives the files their form that are sent in a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    public void Follow(ITurnContext turnContext) => offering.Follow(turnContext);
}
