using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TeamsPilotBot.Benchmarks.Turns;

/// <summary>Says back what was said, and how many times somebody has spoken in the conversation.</summary>
/// <param name="state">Where the count is kept.</param>
internal sealed class EchoBot(ConversationState state) : ActivityHandler
{
    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var accessor = state.CreateProperty<Count>(nameof(Count));
        var count = await accessor.GetAsync(turnContext, static () => new Count(), cancellationToken);
        count.Turns++;
        await turnContext.SendActivityAsync(MessageFactory.Text($"{count.Turns}: {turnContext.Activity.Text}"), cancellationToken);
    }

    /// <summary>What is kept of a conversation.</summary>
    internal sealed class Count
    {
        public int Turns { get; set; }
    }
}
