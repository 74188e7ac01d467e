using TeamsPilotBot.Knowledge.ModelUse;

namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>The model that writes leads, section "LanguageModel:Lead". With nothing set, answers begin with the built-in lead.</summary>
public sealed class LeadOptions : ModelOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "LanguageModel:Lead";

    /// <summary>How long a question waits for a lead: 1 to 5 seconds, so that nobody waits for an answer more than 6.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(4.5);

    /// <summary>Whether the lead is shown in personal chats in Teams while it is written.</summary>
    public bool Streaming { get; set; } = true;

    /// <summary>How long the model may think before it writes; null to say nothing of it, as for models that do not.</summary>
    public LeadEffort? ReasoningEffort { get; set; }

    /// <summary>How many leads a person gets in a day.</summary>
    public int PersonCalls { get; set; } = 50;

    /// <summary>How many tokens the leads of a person take in a day.</summary>
    public int PersonTokens { get; set; } = 150_000;

    /// <summary>How many leads all get in a day.</summary>
    public int Calls { get; set; } = 2_000;

    /// <summary>How many tokens the leads of all take in a day.</summary>
    public int Tokens { get; set; } = 5_000_000;

    /// <summary>What may be used in a day.</summary>
    public ModelLimits Limits => new(PersonCalls, PersonTokens, Calls, Tokens);

    /// <inheritdoc/>
    protected override string? WrongBesides
        => Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromSeconds(5) ? nameof(Timeout)
            : PersonCalls < 0 ? nameof(PersonCalls)
            : PersonTokens < 0 ? nameof(PersonTokens)
            : Calls < 0 ? nameof(Calls)
            : Tokens < 0 ? nameof(Tokens)
            : null;
}

/// <summary>How long a model that thinks does so. More than little would take the tokens and the time that the lead needs.</summary>
public enum LeadEffort
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The least, for models that cannot leave it.</summary>
    Minimal,

    /// <summary>Little.</summary>
    Low,
}
