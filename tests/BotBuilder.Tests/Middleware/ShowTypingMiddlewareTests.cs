using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Middleware;

public class ShowTypingMiddlewareTests
{
    [Fact]
    public async Task The_bot_is_seen_writing_until_it_has_answered()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 60_000));
        using var turn = adapter.Turn();

        await adapter.RunAsync(turn, async (context, cancellationToken) =>
        {
            await UntilAsync(() => adapter.Sent.Count == 1, cancellationToken);
            await context.SendActivityAsync("svar", cancellationToken: cancellationToken);
        });

        var first = adapter.Sent[0];
        Assert.Equal(ActivityTypes.Typing, first.Type);
        Assert.Equal("29:user", first.Recipient.Id);
        Assert.Contains(adapter.Sent, activity => activity.Text == "svar");
    }

    [Fact]
    public async Task Writing_is_no_answer()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 60_000));
        using var turn = adapter.Turn();

        await adapter.RunAsync(turn, (_, token) => UntilAsync(() => adapter.Sent.Count == 1, token));

        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Only_for_messages()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0));
        using var turn = adapter.Turn(Activities.Create(ActivityTypes.ConversationUpdate));

        await adapter.RunAsync(turn, (_, _) => Task.CompletedTask);

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public void Times_must_make_sense()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(period: 0));
    }

    private static async Task UntilAsync(Func<bool> isSo, CancellationToken cancellationToken)
    {
        while (!isSo())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, cancellationToken);
        }
    }
}
