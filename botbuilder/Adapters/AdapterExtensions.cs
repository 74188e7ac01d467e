namespace Microsoft.Bot.Builder;

/// <summary>Services for all turns of an adapter.</summary>
public static class AdapterExtensions
{
    /// <summary>Puts a storage into the state of every turn.</summary>
    /// <exception cref="ArgumentNullException">There is no storage.</exception>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Puts bot states into the state of every turn, each under the name of its type.</summary>
    /// <exception cref="ArgumentNullException">There are no states.</exception>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName));
        }

        return botAdapter;
    }
}
