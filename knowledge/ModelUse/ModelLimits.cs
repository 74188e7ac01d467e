namespace TeamsPilotBot.Knowledge.ModelUse;

/// <summary>How much of a language model may be used in a day.</summary>
/// <param name="PersonCalls">Calls of one person.</param>
/// <param name="PersonTokens">Tokens of one person.</param>
/// <param name="Calls">Calls of all.</param>
/// <param name="Tokens">Tokens of all.</param>
public sealed record ModelLimits(int PersonCalls, int PersonTokens, int Calls, int Tokens);

/// <summary>Whether a call may be made.</summary>
public enum BudgetDecision
{
    /// <summary>It may.</summary>
    Granted,

    /// <summary>The person has used what one may use in a day.</summary>
    PersonSpent,

    /// <summary>All together have.</summary>
    AllSpent,
}

/// <summary>A call that may be made.</summary>
/// <param name="Day">The day on which it counts.</param>
/// <param name="PersonKey">The bot's own id of the person.</param>
/// <param name="Tokens">What was set aside for it.</param>
public sealed record ModelPermit(DateOnly Day, string PersonKey, int Tokens);
