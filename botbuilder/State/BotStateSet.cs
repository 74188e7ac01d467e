namespace Microsoft.Bot.Builder;

/// <summary>Several states that are read and written together.</summary>
public class BotStateSet
{
    /// <summary>Creates a set.</summary>
    public BotStateSet(params BotState[] botStates)
    {
        BotStates.AddRange(botStates);
    }

    /// <summary>The states.</summary>
    public List<BotState> BotStates { get; set; } = [];

    /// <summary>Adds a state.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Reads all states into the turn; see <see cref="BotState.LoadAsync"/>.</summary>
    public async Task LoadAllAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => await Task.WhenAll(BotStates.Select(state => state.LoadAsync(turnContext, force, cancellationToken)))
            .ConfigureAwait(false);

    /// <summary>Writes all states that changed; see <see cref="BotState.SaveChangesAsync"/>.</summary>
    public async Task SaveAllChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
        => await Task.WhenAll(BotStates.Select(state => state.SaveChangesAsync(turnContext, force, cancellationToken)))
            .ConfigureAwait(false);
}
