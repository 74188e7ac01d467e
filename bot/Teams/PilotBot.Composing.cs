using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Bot.Teams;

// What comes from the box in which people write to others. Nobody is introduced: the conversation may be one that the bot is no
// member of, so it is no place to reach the person at, and what is found does not depend on who looks. Only a form knows who fills it in.
public sealed partial class PilotBot
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return IsFeedback(turnContext.Activity) ? await HearFeedbackAsync(turnContext, cancellationToken) : await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }
        catch (Exception malformed) when (IsFromBox(turnContext.Activity) && (malformed is JsonException or FormatException or OverflowException))
        {
            // A value that is not of the type that the invoke says.
            return new InvokeResponse { Status = (int)HttpStatusCode.BadRequest };
        }
    }

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        => await extension.SearchAsync(query, LocaleOf(turnContext), cancellationToken)
            ?? throw new InvokeResponseException(HttpStatusCode.BadRequest);

    /// <inheritdoc/>
    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => Task.FromResult(extension.Unfurl(query.Url, LocaleOf(turnContext)));

    /// <inheritdoc/>
    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => Task.FromResult(extension.NoCard());

    private static bool IsFromBox(IInvokeActivity invoke) => invoke.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;

    private static string? LocaleOf(ITurnContext turnContext) => turnContext.Activity.Locale;

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => await forms.OpenAsync(action, await ClickerAsync(turnContext, form: null, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => await forms.SubmitAsync(action, await ClickerAsync(turnContext, action.Data as JObject, cancellationToken), cancellationToken);

    /// <summary>Who opened a dialog window, perhaps where the bot is no member: nothing of that place is remembered.</summary>
    private async Task<Clicked> ClickerAsync(ITurnContext turnContext, JObject? form, CancellationToken cancellationToken)
        => ClickedBy.Of(
            turnContext.Activity,
            await introductions.RecognizeAsync(turnContext, cancellationToken),
            ConversationLanguage.Choose(CardLanguage.Of(form), lastUsed: null, turnContext.Activity.Locale));
}
