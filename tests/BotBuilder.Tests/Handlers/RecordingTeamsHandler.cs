using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Handlers;

/// <summary>Notes which method was called with what, and answers with something empty.</summary>
internal sealed class RecordingTeamsHandler : TeamsActivityHandler
{
    public List<string> Called { get; } = [];

    /// <summary>What the method was given besides the turn.</summary>
    public object? Given { get; private set; }

    public IList<TeamsChannelAccount> Members { get; private set; } = [];

    protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => Note("CardActionInvoke", null, Task.FromResult(CreateInvokeResponse()));

    protected override Task OnTeamsSigninVerifyStateAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => Note("SigninVerifyState", null, Task.CompletedTask);

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
        => Note("FileConsentAccept", fileConsentCardResponse, Task.CompletedTask);

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken)
        => Note("FileConsentDecline", fileConsentCardResponse, Task.CompletedTask);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        => Note("MessagingExtensionQuery", query, Task.FromResult(new MessagingExtensionResponse()));

    protected override Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken)
        => Note("O365ConnectorCardAction", query, Task.CompletedTask);

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => Note("AppBasedLinkQuery", query, Task.FromResult(new MessagingExtensionResponse()));

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => Note("AnonymousAppBasedLinkQuery", query, Task.FromResult(new MessagingExtensionResponse()));

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken)
        => Note("MessagingExtensionSelectItem", query, Task.FromResult(new MessagingExtensionResponse()));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => Note("MessagingExtensionFetchTask", action, Task.FromResult(new MessagingExtensionActionResponse()));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => Note("MessagingExtensionSubmitAction", action, Task.FromResult(new MessagingExtensionActionResponse()));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => Note("MessagingExtensionBotMessagePreviewEdit", action, Task.FromResult(new MessagingExtensionActionResponse()));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => Note("MessagingExtensionBotMessagePreviewSend", action, Task.FromResult(new MessagingExtensionActionResponse()));

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        => Note("MessagingExtensionConfigurationQuerySettingUrl", query, Task.FromResult(new MessagingExtensionResponse()));

    protected override Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject settings, CancellationToken cancellationToken)
        => Note("MessagingExtensionConfigurationSetting", settings, Task.CompletedTask);

    protected override Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject cardData, CancellationToken cancellationToken)
        => Note("MessagingExtensionCardButtonClicked", cardData, Task.CompletedTask);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        => Note("TaskModuleFetch", taskModuleRequest, Task.FromResult(new TaskModuleResponse()));

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        => Note("TaskModuleSubmit", taskModuleRequest, Task.FromResult(new TaskModuleResponse()));

    protected override Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken)
        => Note("TabFetch", tabRequest, Task.FromResult(new TabResponse()));

    protected override Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken)
        => Note("TabSubmit", tabSubmit, Task.FromResult(new TabResponse()));

    protected override Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken)
        => Note("ConfigFetch", configData, Task.FromResult<ConfigResponseBase>(new ConfigTaskResponse()));

    protected override Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken)
        => Note("ConfigSubmit", configData, Task.FromResult<ConfigResponseBase>(new ConfigTaskResponse()));

    protected override Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        Members = teamsMembersAdded;
        return Note("MembersAdded", (teamsMembersAdded, teamInfo), Task.CompletedTask);
    }

    protected override Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        Members = teamsMembersRemoved;
        return Note("MembersRemoved", (teamsMembersRemoved, teamInfo), Task.CompletedTask);
    }

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Note("ChannelCreated", (channelInfo, teamInfo), Task.CompletedTask);

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Note("ChannelDeleted", (channelInfo, teamInfo), Task.CompletedTask);

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Note("ChannelRenamed", (channelInfo, teamInfo), Task.CompletedTask);

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo channelInfo,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Note("ChannelRestored", (channelInfo, teamInfo), Task.CompletedTask);

    protected override Task OnTeamsTeamArchivedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("TeamArchived", teamInfo, Task.CompletedTask);

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("TeamDeleted", teamInfo, Task.CompletedTask);

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("TeamHardDeleted", teamInfo, Task.CompletedTask);

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("TeamRenamed", teamInfo, Task.CompletedTask);

    protected override Task OnTeamsTeamRestoredAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("TeamRestored", teamInfo, Task.CompletedTask);

    protected override Task OnTeamsTeamUnarchivedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("TeamUnarchived", teamInfo, Task.CompletedTask);

    protected override Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Note("MeetingStart", meeting, Task.CompletedTask);

    protected override Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Note("MeetingEnd", meeting, Task.CompletedTask);

    protected override Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Note("ReadReceipt", readReceiptInfo, Task.CompletedTask);

    protected override Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Note("MeetingParticipantsJoin", meeting, Task.CompletedTask);

    protected override Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Note("MeetingParticipantsLeave", meeting, Task.CompletedTask);

    protected override Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("MessageEdit", null, Task.CompletedTask);

    protected override Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Note("MessageUndelete", null, Task.CompletedTask);

    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => Note("MessageSoftDelete", null, Task.CompletedTask);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
        => Note("plain members added", membersAdded, Task.CompletedTask);

    private T Note<T>(string name, object? given, T result)
    {
        Called.Add(name);
        Given = given;
        return result;
    }
}
