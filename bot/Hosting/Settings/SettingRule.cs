namespace TeamsPilotBot.Bot.Hosting.Settings;

/// <summary>A setting that the program knows.</summary>
/// <param name="Name">Its name, as in docs/settings.md, with * for a number or a name of the administrator's own.</param>
/// <param name="Form">What its value must look like.</param>
/// <param name="Example">A value that can be used.</param>
internal sealed record SettingRule(string Name, SettingForm Form, string Example)
{
    private const string Any = "*";

    private readonly string[] parts = Name.Split(':');

    /// <summary>The key in the configuration, where it is another than the name.</summary>
    public string? Key { get; init; }

    /// <summary>The name to use instead; null if the name is right.</summary>
    public string? Better { get; init; }

    /// <summary>Whether its value is shown to nobody.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether a key in the configuration is this setting.</summary>
    /// <param name="key">The key.</param>
    public bool Is(string key)
    {
        if (Key is not null)
        {
            return string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);
        }

        var given = key.Split(':');
        return given.Length == parts.Length && given.Zip(parts).All(pair => pair.Second == Any || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name, with the numbers and own names of a key in its places; 0 where the key has none.</summary>
    /// <param name="key">A key that is meant to be this setting, or nearly.</param>
    public string Like(string key)
    {
        var given = key.Split(':');
        return string.Join(':', parts.Select((part, i) => part != Any ? part : i < given.Length ? given[i] : "0"));
    }
}
