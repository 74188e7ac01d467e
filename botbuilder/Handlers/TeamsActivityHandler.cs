using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>
/// A bot in Teams, with a method for each thing that only Teams has. What is not overridden does nothing; an invoke that is not
/// overridden is answered with status 501, a malformed one with 400.
/// </summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var invoke = turnContext.Activity;
        try
        {
            switch (invoke.Name)
            {
                case null when invoke.ChannelId == Channels.Msteams:
                    return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);

                case "fileConsent/invoke":
                    return await OnTeamsFileConsentAsync(turnContext, Value<FileConsentCardResponse>(invoke), cancellationToken)
                        .ConfigureAwait(false);

                case "actionableMessage/executeAction":
                    await OnTeamsO365ConnectorCardActionAsync(
                        turnContext, Value<O365ConnectorCardActionQuery>(invoke), cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "composeExtension/queryLink":
                    return CreateInvokeResponse(await OnTeamsAppBasedLinkQueryAsync(
                        turnContext, Value<AppBasedLinkQuery>(invoke), cancellationToken).ConfigureAwait(false));

                case "composeExtension/anonymousQueryLink":
                    return CreateInvokeResponse(await OnTeamsAnonymousAppBasedLinkQueryAsync(
                        turnContext, Value<AppBasedLinkQuery>(invoke), cancellationToken).ConfigureAwait(false));

                case "composeExtension/query":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionQueryAsync(
                        turnContext, Value<MessagingExtensionQuery>(invoke), cancellationToken).ConfigureAwait(false));

                case "composeExtension/selectItem":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionSelectItemAsync(
                        turnContext, invoke.Value as JObject, cancellationToken).ConfigureAwait(false));

                case "composeExtension/submitAction":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionSubmitActionDispatchAsync(
                        turnContext, Value<MessagingExtensionAction>(invoke), cancellationToken).ConfigureAwait(false));

                case "composeExtension/fetchTask":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionFetchTaskAsync(
                        turnContext, Value<MessagingExtensionAction>(invoke), cancellationToken).ConfigureAwait(false));

                case "composeExtension/querySettingUrl":
                    return CreateInvokeResponse(await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
                        turnContext, Value<MessagingExtensionQuery>(invoke), cancellationToken).ConfigureAwait(false));

                case "composeExtension/setting":
                    await OnTeamsMessagingExtensionConfigurationSettingAsync(
                        turnContext, invoke.Value as JObject, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "composeExtension/onCardButtonClicked":
                    await OnTeamsMessagingExtensionCardButtonClickedAsync(
                        turnContext, invoke.Value as JObject, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();

                case "task/fetch":
                    return CreateInvokeResponse(await OnTeamsTaskModuleFetchAsync(
                        turnContext, Value<TaskModuleRequest>(invoke), cancellationToken).ConfigureAwait(false));

                case "task/submit":
                    return CreateInvokeResponse(await OnTeamsTaskModuleSubmitAsync(
                        turnContext, Value<TaskModuleRequest>(invoke), cancellationToken).ConfigureAwait(false));

                case "tab/fetch":
                    return CreateInvokeResponse(await OnTeamsTabFetchAsync(
                        turnContext, Value<TabRequest>(invoke), cancellationToken).ConfigureAwait(false));

                case "tab/submit":
                    return CreateInvokeResponse(await OnTeamsTabSubmitAsync(
                        turnContext, Value<TabSubmit>(invoke), cancellationToken).ConfigureAwait(false));

                case "config/fetch":
                    return CreateInvokeResponse(await OnTeamsConfigFetchAsync(
                        turnContext, invoke.Value as JObject, cancellationToken).ConfigureAwait(false));

                case "config/submit":
                    return CreateInvokeResponse(await OnTeamsConfigSubmitAsync(
                        turnContext, invoke.Value as JObject, cancellationToken).ConfigureAwait(false));

                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    /// <inheritdoc/>
    protected override Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>The user has answered a file consent card. Calls the method for the answer.</summary>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
    {
        await (fileConsentCardResponse.Action switch
        {
            "accept" => OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken),
            "decline" => OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken),
            var other => throw BadRequest($"{other} is not a supported Action."),
        }).ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    /// <summary>
    /// The dialog window of a message extension was filled in, or its preview answered. Calls the method for what was done.
    /// </summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            var other => throw BadRequest($"{other} is not a supported BotMessagePreviewAction."),
        };

    private static T Value<T>(IInvokeActivity invoke)
        => invoke.Value is JObject json
            ? json.ToObject<T>()
            : throw BadRequest($"expected type '{invoke.Value?.GetType().Name}'");

    private static InvokeResponseException BadRequest(string message) => new(HttpStatusCode.BadRequest, message);
}
