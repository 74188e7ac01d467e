namespace Microsoft.Bot.Builder;

/// <summary>Something that takes turns.</summary>
public interface IBot
{
    /// <summary>Takes one turn: handles one activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
