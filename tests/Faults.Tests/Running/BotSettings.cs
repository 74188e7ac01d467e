using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Knowledge.Azure.Cosmos;

namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>The settings of a bot under test: who the people are, and how soon things are tried again.</summary>
internal static class BotSettings
{
    /// <summary>
    /// What is left by a process that died is taken over after a few seconds. On a busy machine something may then be taken over of
    /// one that is alive, as it may be anywhere after a minute: nothing may depend on it that this does not happen.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Impatient { get; } = new Dictionary<string, string>
    {
        ["Delivery__Timeout"] = "00:00:02",
        ["Delivery__LongestPause"] = "00:00:00",
        ["Turns__Lease"] = "00:00:02",
    };

    /// <summary>Settings of the store. The emulator reads everything for each query, so it is not asked all the time.</summary>
    public static IReadOnlyDictionary<string, string> Of(CosmosOptions options) => new Dictionary<string, string>
    {
        ["Cosmos__Endpoint"] = options.Endpoint!,
        ["Cosmos__Key"] = options.Key!,
        ["Cosmos__Database"] = options.Database,
        ["Delivery__Look"] = "00:00:01",
        ["Schedule__Sweep"] = "00:00:05",
    };

    /// <summary>What is done from time to time is done all the time.</summary>
    public static Dictionary<string, string> Of(IEnumerable<Player> people)
    {
        var settings = new Dictionary<string, string>
        {
            ["Delivery__Look"] = "00:00:00.200",
            ["Delivery__NobodyYet"] = "00:00:01",
            ["Schedule__Sweep"] = "00:00:00.500",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        foreach (var player in people)
        {
            var user = $"People__Users__{player.Key}";
            settings[$"{user}__Organisation"] = "Roskilde Kommune";
            settings[$"{user}__Sector"] = "Municipality";
            settings[$"{user}__Roles__0"] = player.Role;
            for (var n = 0; n < player.Contacts.Count; n++)
            {
                settings[$"{user}__Contacts__{n}"] = player.Contacts[n];
            }
        }

        return settings;
    }
}
