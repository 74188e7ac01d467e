using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Handlers;

public class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly RecordingHandler _handler = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "update")]
    [InlineData(ActivityTypes.MessageDelete, "delete")]
    [InlineData(ActivityTypes.ConversationUpdate, "conversation")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "result")]
    [InlineData(ActivityTypes.Trace, "unknown")]
    [InlineData("Message", "unknown")]
    [InlineData("new kind", "unknown")]
    public async Task Each_kind_of_activity_has_its_method(string type, string method)
        => Assert.Equal([method], await CalledAsync(Activities.Create(type)));

    [Fact]
    public async Task There_must_be_a_turn_with_an_activity_with_a_type()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _handler.OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => CalledAsync(new Activity()));
    }

    [Theory]
    [InlineData("28:bot", "conversation")]
    [InlineData("29:a", "conversation,added 29:a")]
    [InlineData("28:bot 29:a", "conversation,added 28:bot,29:a")]
    [InlineData("", "conversation")]
    public async Task Members_other_than_the_bot_are_welcomed(string members, string methods)
        => Assert.Equal(methods, string.Join(',', await CalledAsync(Activities.Create(
            ActivityTypes.ConversationUpdate, with: update => update.MembersAdded = Accounts(members)))));

    [Theory]
    [InlineData("28:bot", "conversation")]
    [InlineData("29:a 29:b", "conversation,removed 29:a,29:b")]
    public async Task Members_other_than_the_bot_are_missed(string members, string methods)
        => Assert.Equal(methods, string.Join(',', await CalledAsync(Activities.Create(
            ActivityTypes.ConversationUpdate, with: update => update.MembersRemoved = Accounts(members)))));

    [Fact]
    public async Task Those_added_hide_those_removed()
        => Assert.Equal(["conversation"], await CalledAsync(Activities.Create(ActivityTypes.ConversationUpdate, with: update =>
        {
            update.MembersAdded = [];
            update.MembersRemoved = Accounts("29:a");
        })));

    [Fact]
    public async Task New_reactions_come_before_those_taken_back()
        => Assert.Equal(
            ["reactions added 1", "reactions removed 2"],
            await CalledAsync(Activities.Create(ActivityTypes.MessageReaction, with: reaction =>
            {
                reaction.ReactionsAdded = [new MessageReaction("like")];
                reaction.ReactionsRemoved = [new MessageReaction("heart"), new MessageReaction("sad")];
            })));

    [Fact]
    public async Task A_users_token_is_an_event_of_its_own()
        => Assert.Equal(["token"], await CalledAsync(Activities.Create(
            ActivityTypes.Event, with: activity => activity.Name = SignInConstants.TokenResponseEventName)));

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("other", "")]
    [InlineData(null, "")]
    public async Task An_installation_is_told_from_a_removal(string? action, string method)
        => Assert.Equal(method, string.Join(',', await CalledAsync(Activities.Create(
            ActivityTypes.InstallationUpdate, with: update => update.Action = action))));

    private static List<ChannelAccount> Accounts(string ids)
        => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new ChannelAccount(id)).ToList();

    private async Task<List<string>> CalledAsync(Activity activity)
    {
        using var turn = _adapter.Turn(activity);
        await _handler.OnTurnAsync(turn);
        return _handler.Called;
    }
}
