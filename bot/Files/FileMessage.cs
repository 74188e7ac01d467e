using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Files;

/// <summary>
/// A message that offers a file. What it looks like depends on the turn that it is sent in: <see cref="FileOffering"/> gives it
/// its form on the way out.
/// </summary>
public sealed class FileMessage : Activity
{
    /// <summary>A message without a form yet.</summary>
    /// <param name="offer">What is offered.</param>
    /// <param name="shown">The card that says so, and its summary.</param>
    internal FileMessage(FileReply offer, IMessageActivity shown)
    {
        Offer = offer;
        Type = ActivityTypes.Message;
        Attachments = shown.Attachments;
        Summary = shown.Summary;
        Locale = shown.Locale;
        Entities = [];
    }

    /// <summary>What is offered. It stays in the process.</summary>
    [JsonIgnore]
    public FileReply Offer { get; }
}
