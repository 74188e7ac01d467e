namespace TeamsPilotBot.Knowledge.Readers;

/// <summary>Who may see a lesson.</summary>
public enum Visibility
{
    /// <summary>Every user of the bot.</summary>
    Everyone,

    /// <summary>People whose mapped sector is the lesson's.</summary>
    Sector,

    /// <summary>People whose mapped organisation is the lesson's.</summary>
    Organisation,
}
