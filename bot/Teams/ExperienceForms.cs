using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Cards.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>
/// "Gem som erfaring": the form that opens from a message, from the box in which people write, or from the box at the top of Teams. The
/// author is whoever clicks; the name of the one who wrote the message goes nowhere. Safe to use from several threads.
/// </summary>
/// <param name="experiences">Takes the experiences.</param>
/// <param name="cards">Makes cards.</param>
public sealed class ExperienceForms(ExperienceSubmit experiences, IReplyCards cards)
{
    /// <summary>The command in the manifest.</summary>
    public const string Command = "logExperience";

    private const string Large = "large";

    /// <summary>Opens the form.</summary>
    /// <param name="action">What was clicked.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<MessagingExtensionActionResponse> OpenAsync(MessagingExtensionAction action, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        var payload = action?.MessagePayload;
        var toldFor = IsByAnother(payload, by) ? LoggingCardTexts.In(by.Language)["FormToldFor"] : null;
        return Answer(await experiences.OpenAsync(MessageWords.Of(payload), toldFor, by, cancellationToken), by);
    }

    /// <summary>Sends what stands in the form.</summary>
    /// <param name="action">What was typed.</param>
    /// <param name="by">Who sends.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<MessagingExtensionActionResponse> SubmitAsync(MessagingExtensionAction action, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (action?.Data is not JObject data || CardClickReader.Text(data, "nonce", CardClickReader.LongestId) is not { } nonce)
        {
            return await OpenAsync(action!, by, cancellationToken);
        }

        var toldByAnother = data["toldByAnother"] is JValue { Value: true };
        var asked = ExperienceFormCard.AskedIn(data["asked"] is JValue { Value: string words } ? words : "");
        return Answer(
            await experiences.SendAsync(nonce, LoggingClickReader.Fields(data), MessageWords.Of(action.MessagePayload), toldByAnother, asked, by, cancellationToken), by);
    }

    /// <summary>Whether it is known that somebody else wrote the message: an app is nobody, and an unknown writer may be whoever clicks.</summary>
    private static bool IsByAnother(MessageActionsPayload? payload, Clicked by)
        => payload?.From?.User?.Id is { Length: > 0 } writer && by.UserId is { Length: > 0 } own && !string.Equals(writer, own, StringComparison.OrdinalIgnoreCase);

    private MessagingExtensionActionResponse Answer(ActionResult result, Clicked by) => new()
    {
        Task = result.Reply is null
            ? new TaskModuleMessageResponse(result.Sentence)
            : new TaskModuleContinueResponse(new TaskModuleTaskInfo
            {
                Title = LoggingCardTexts.In(by.Language)["FormTitle"],
                Height = Large,
                Width = Large,
                Card = CardOf(cards.Show(result.Reply)),
            }),
    };

    private static Attachment CardOf(IMessageActivity message) => message.Attachments[0];
}
