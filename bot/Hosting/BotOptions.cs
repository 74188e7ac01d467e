namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The bot's own settings, section "Bot". What each value must be is checked by <see cref="Health.Checks.IConfigurationCheck"/>.</summary>
public sealed class BotOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Bot";

    /// <summary>Where the embedded store keeps its files; a relative path counts from the folder that the process was started in.</summary>
    public string DataFolder { get; set; } = "./.data";

    /// <summary>The http(s) address under which people reach the bot, for links to lessons; null until it is set.</summary>
    public string? PublicBaseAddress { get; set; }

    /// <summary>Ids of tenants whose people may use the bot, besides the bot's own.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>The day on which the secret expires, YYYY-MM-DD; null if nobody has noted it. A certificate says itself.</summary>
    public string? CredentialExpires { get; set; }

    /// <summary>The full path of <see cref="DataFolder"/>.</summary>
    public string DataPath => Path.GetFullPath(DataFolder);
}
