using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Handlers;

public class TeamsActivityHandlerTests
{
    private readonly RecordingTeamsHandler _handler = new();
    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData(null, "CardActionInvoke")]
    [InlineData("actionableMessage/executeAction", "O365ConnectorCardAction")]
    [InlineData("composeExtension/queryLink", "AppBasedLinkQuery")]
    [InlineData("composeExtension/anonymousQueryLink", "AnonymousAppBasedLinkQuery")]
    [InlineData("composeExtension/query", "MessagingExtensionQuery")]
    [InlineData("composeExtension/selectItem", "MessagingExtensionSelectItem")]
    [InlineData("composeExtension/submitAction", "MessagingExtensionSubmitAction")]
    [InlineData("composeExtension/fetchTask", "MessagingExtensionFetchTask")]
    [InlineData("composeExtension/querySettingUrl", "MessagingExtensionConfigurationQuerySettingUrl")]
    [InlineData("composeExtension/setting", "MessagingExtensionConfigurationSetting")]
    [InlineData("composeExtension/onCardButtonClicked", "MessagingExtensionCardButtonClicked")]
    [InlineData("task/fetch", "TaskModuleFetch")]
    [InlineData("task/submit", "TaskModuleSubmit")]
    [InlineData("tab/fetch", "TabFetch")]
    [InlineData("tab/submit", "TabSubmit")]
    [InlineData("config/fetch", "ConfigFetch")]
    [InlineData("config/submit", "ConfigSubmit")]
    [InlineData("signin/verifyState", "SigninVerifyState")]
    [InlineData("signin/tokenExchange", "SigninVerifyState")]
    public async Task Each_invoke_has_its_method(string? name, string method)
    {
        var answer = await AnswerAsync(Activities.Invoke(name!, new JObject()));

        Assert.Equal([method], _handler.Called);
        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("fileConsent/invoke")]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/fetch")]
    [InlineData("config/submit")]
    [InlineData("signin/verifyState")]
    [InlineData("something/else")]
    public async Task What_is_not_overridden_is_not_implemented(string name)
    {
        using var turn = _adapter.Turn(Activities.Invoke(name, new JObject { ["action"] = "accept" }));

        await new TeamsActivityHandler().OnTurnAsync(turn);

        Assert.Equal(501, ((InvokeResponse)_adapter.Sent.Single().Value).Status);
    }

    [Fact]
    public async Task The_value_of_an_invoke_is_typed()
    {
        await AnswerAsync(Activities.Invoke(
            "composeExtension/fetchTask",
            JObject.Parse("""{"commandId":"save","commandContext":"message","messagePayload":{"id":"1","body":{"content":"hej"}}}""")));

        var action = Assert.IsType<MessagingExtensionAction>(_handler.Given);
        Assert.Equal("save", action.CommandId);
        Assert.Equal("hej", action.MessagePayload.Body.Content);
    }

    [Fact]
    public async Task A_value_that_is_no_object_is_a_bad_request()
        => Assert.Equal(400, (await AnswerAsync(Activities.Invoke("task/fetch", "text"))).Status);

    [Theory]
    [InlineData("accept", "FileConsentAccept", 200)]
    [InlineData("decline", "FileConsentDecline", 200)]
    [InlineData("perhaps", "", 400)]
    public async Task A_file_is_accepted_or_declined(string action, string method, int status)
    {
        var answer = await AnswerAsync(Activities.Invoke("fileConsent/invoke", new JObject { ["action"] = action }));

        Assert.Equal(method, string.Join(',', _handler.Called));
        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData("edit", "MessagingExtensionBotMessagePreviewEdit", 200)]
    [InlineData("send", "MessagingExtensionBotMessagePreviewSend", 200)]
    [InlineData("", "MessagingExtensionSubmitAction", 200)]
    [InlineData("burn", "", 400)]
    public async Task A_preview_is_edited_or_sent(string preview, string method, int status)
    {
        var answer = await AnswerAsync(Activities.Invoke(
            "composeExtension/submitAction", new JObject { ["botMessagePreviewAction"] = preview }));

        Assert.Equal(method, string.Join(',', _handler.Called));
        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData("channelCreated", "ChannelCreated")]
    [InlineData("channelDeleted", "ChannelDeleted")]
    [InlineData("channelRenamed", "ChannelRenamed")]
    [InlineData("channelRestored", "ChannelRestored")]
    [InlineData("teamArchived", "TeamArchived")]
    [InlineData("teamDeleted", "TeamDeleted")]
    [InlineData("teamHardDeleted", "TeamHardDeleted")]
    [InlineData("teamRenamed", "TeamRenamed")]
    [InlineData("teamRestored", "TeamRestored")]
    [InlineData("teamUnarchived", "TeamUnarchived")]
    [InlineData("somethingNew", "")]
    public async Task Each_change_of_a_team_or_channel_has_its_method(string eventType, string method)
    {
        await RunAsync(Activities.Create(ActivityTypes.ConversationUpdate, with: update => update.ChannelData =
            JObject.FromObject(new { eventType, team = new { id = "19:team" }, channel = new { id = "19:channel" } })));

        Assert.Equal(method, string.Join(',', _handler.Called));
    }

    [Fact]
    public async Task Outside_Teams_a_change_of_a_team_means_nothing()
    {
        await RunAsync(Activities.Create(ActivityTypes.ConversationUpdate, with: update =>
        {
            update.ChannelId = Channels.Webchat;
            update.ChannelData = JObject.Parse("""{"eventType":"teamRenamed"}""");
        }));

        Assert.Empty(_handler.Called);
    }

    [Fact]
    public async Task A_team_is_told_together_with_its_new_members()
    {
        await RunAsync(Activities.Create(ActivityTypes.ConversationUpdate, with: update =>
        {
            update.MembersAdded = [new ChannelAccount("28:bot")];
            update.ChannelData = JObject.Parse("""{"eventType":"teamMemberAdded","team":{"id":"19:team"}}""");
        }));

        Assert.Equal(["MembersAdded"], _handler.Called);
        Assert.Equal("28:bot", Assert.Single(_handler.Members).Id);
        Assert.Equal("19:team", (((IList<TeamsChannelAccount>, TeamInfo))_handler.Given!).Item2.Id);
    }

    [Fact]
    public async Task A_new_member_of_whom_only_the_id_came_is_asked_for()
    {
        await using var connector = new LoopbackConnector().Answers(200, """{"id":"29:new","name":"Bo","email":"bo@x.example"}""");

        await RunAsync(Added("29:new"), connector);

        Assert.Equal("bo@x.example", Assert.Single(_handler.Members).Email);
        Assert.EndsWith("/members/29%3Anew", Assert.Single(connector.Calls).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_member_of_a_conversation_that_Teams_does_not_know_comes_as_it_is()
    {
        await using var connector = new LoopbackConnector().Answers(404, """{"error":{"code":"ConversationNotFound"}}""");

        await RunAsync(Added("29:new"), connector);

        Assert.Equal("29:new", Assert.Single(_handler.Members).Id);
    }

    [Fact]
    public async Task Another_error_about_a_new_member_is_not_hidden()
    {
        await using var connector = new LoopbackConnector().Answers(403, """{"error":{"code":"BotNotInConversationRoster"}}""");

        await Assert.ThrowsAsync<ErrorResponseException>(() => RunAsync(Added("29:new"), connector));
    }

    [Fact]
    public async Task Those_who_left_come_as_they_are()
    {
        await RunAsync(Activities.Create(
            ActivityTypes.ConversationUpdate, with: update => update.MembersRemoved = [new ChannelAccount("29:old", "Bo")]));

        Assert.Equal(["MembersRemoved"], _handler.Called);
        Assert.Equal("Bo", Assert.Single(_handler.Members).Name);
    }

    [Fact]
    public async Task Without_a_method_for_Teams_the_plain_one_welcomes()
    {
        var handler = new Welcoming();
        using var turn = _adapter.Turn(Added("28:bot"));

        await handler.OnTurnAsync(turn);

        Assert.Equal("28:bot", Assert.Single(handler.Welcomed).Id);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "MessageEdit")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "MessageUndelete")]
    [InlineData(ActivityTypes.MessageUpdate, "other", "")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "MessageSoftDelete")]
    [InlineData(ActivityTypes.MessageDelete, "other", "")]
    public async Task Edited_and_deleted_messages_are_told_apart(string type, string eventType, string method)
    {
        await RunAsync(Activities.Create(type, with: activity => activity.ChannelData = JObject.FromObject(new { eventType })));

        Assert.Equal(method, string.Join(',', _handler.Called));
    }

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"1"}""", "ReadReceipt")]
    [InlineData("application/vnd.microsoft.meetingStart", """{"Id":"m","StartTime":"2026-11-25T08:00:00Z"}""", "MeetingStart")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"Id":"m","EndTime":"2026-11-25T09:00:00Z"}""", "MeetingEnd")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", """{"Members":[]}""", "MeetingParticipantsJoin")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", """{"Members":[]}""", "MeetingParticipantsLeave")]
    [InlineData("other", "{}", "")]
    public async Task Each_event_has_its_method(string name, string value, string method)
    {
        await RunAsync(Activities.Create(ActivityTypes.Event, with: activity =>
        {
            activity.Name = name;
            activity.Value = JObject.Parse(value);
        }));

        Assert.Equal(method, string.Join(',', _handler.Called));
    }

    private static Activity Added(string id)
        => Activities.Create(ActivityTypes.ConversationUpdate, with: update => update.MembersAdded = [new ChannelAccount(id)]);

    private async Task RunAsync(Activity activity, LoopbackConnector? connector = null)
    {
        using var turn = _adapter.Turn(activity);
        if (connector is not null)
        {
            using var http = new HttpClient();
            turn.TurnState.Add<IConnectorClient>(
                new ConnectorClient(new Uri(connector.Address), MicrosoftAppCredentials.Empty, http));
            await _handler.OnTurnAsync(turn);
            return;
        }

        await _handler.OnTurnAsync(turn);
    }

    private async Task<InvokeResponse> AnswerAsync(Activity invoke)
    {
        await RunAsync(invoke);
        return (InvokeResponse)_adapter.Sent.Single().Value;
    }

    private sealed class Welcoming : TeamsActivityHandler
    {
        public IList<ChannelAccount> Welcomed { get; private set; } = [];

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
        {
            Welcomed = membersAdded;
            return Task.CompletedTask;
        }
    }
}
