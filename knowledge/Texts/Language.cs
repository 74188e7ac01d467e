namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>A language that the bot answers in.</summary>
public enum Language
{
    /// <summary>Danish.</summary>
    Danish,

    /// <summary>English.</summary>
    English,
}
