using System.Globalization;
using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Middleware;

public class PipelineTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_added()
    {
        _adapter.Use(new Noting("a", _order)).Use(new Noting("b", _order));
        using var turn = _adapter.Turn();

        await _adapter.RunAsync(turn, Bot);

        Assert.Equal(["a", "b", "bot", "b after", "a after"], _order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(new Noting("a", _order)).Use(new Silent()).Use(new Noting("c", _order));
        using var turn = _adapter.Turn();

        await _adapter.RunAsync(turn, Bot);

        Assert.Equal(["a", "a after"], _order);
    }

    [Fact]
    public async Task A_set_within_a_set_runs_before_what_follows()
    {
        var inner = new MiddlewareSet().Use(new Noting("inner", _order));
        _adapter.Use(inner).Use(new Noting("next", _order));
        using var turn = _adapter.Turn();

        await _adapter.RunAsync(turn, Bot);

        Assert.Equal(["inner", "inner after", "next", "bot", "next after"], _order);
    }

    [Fact]
    public async Task What_the_bot_throws_goes_to_the_error_handler()
    {
        var error = new TimeoutException();
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };
        using var turn = _adapter.Turn();

        await _adapter.RunAsync(turn, (_, _) => throw error);

        Assert.Same(error, seen);
    }

    [Fact]
    public async Task Without_an_error_handler_it_goes_to_the_caller()
    {
        using var turn = _adapter.Turn();

        await Assert.ThrowsAsync<TimeoutException>(() => _adapter.RunAsync(turn, (_, _) => throw new TimeoutException()));
    }

    [Fact]
    public async Task The_turn_speaks_the_language_of_its_activity()
    {
        string? culture = null;
        using var turn = _adapter.Turn(new Activity(ActivityTypes.Message) { Locale = "da-DK" });

        await _adapter.RunAsync(turn, (_, _) =>
        {
            culture = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal("da-DK", culture);
        Assert.Equal("da-DK", turn.Locale);
    }

    [Fact]
    public async Task A_language_that_is_none_does_no_harm()
    {
        using var turn = _adapter.Turn(new Activity(ActivityTypes.Message) { Locale = "no such language!" });

        await _adapter.RunAsync(turn, Bot);

        Assert.Equal(["bot"], _order);
        Assert.Equal(CultureInfo.CurrentCulture.Name, turn.Locale);
    }

    [Fact]
    public async Task Services_are_found_in_the_state_of_the_turn()
    {
        var storage = new MemoryStorage();
        var conversation = new ConversationState(storage);
        _adapter.UseStorage(storage).UseBotState(conversation);
        using var turn = _adapter.Turn();

        await _adapter.RunAsync(turn, Bot);

        Assert.Same(storage, turn.TurnState.Get<IStorage>());
        Assert.Same(conversation, turn.TurnState.Get<ConversationState>());
    }

    [Fact]
    public async Task A_bot_can_speak_in_a_conversation_that_it_knows()
    {
        Activity? opened = null;

        await _adapter.ContinueConversationAsync(
            "app",
            Activities.Message().GetConversationReference(),
            (turn, _) =>
            {
                opened = turn.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal(ActivityEventNames.ContinueConversation, opened!.Name);
    }

    [Fact]
    public void Middleware_must_be_there()
        => Assert.Throws<ArgumentNullException>(() => _adapter.Use(null!));

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Noting(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name);
            await next(cancellationToken);
            order.Add($"{name} after");
        }
    }

    private sealed class Silent : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
            => Task.CompletedTask;
    }
}
