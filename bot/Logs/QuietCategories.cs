namespace TeamsPilotBot.Bot.Logs;

/// <summary>
/// What frameworks say of single calls: they write whole addresses, in which ids of people and conversations stand, and keys that open a file
/// once. Whatever level is set for them, only their warnings and errors are written. Pure.
/// </summary>
internal static class QuietCategories
{
    private static readonly string[] Beginnings =
    [
        "System.Net.Http", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.HttpLogging", "Microsoft.AspNetCore.Http.Result",
        "Microsoft.AspNetCore.StaticFiles", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Watch", "Microsoft.IdentityModel",
    ];

    /// <summary>Whether a line is to be held back.</summary>
    /// <param name="category">Who writes it.</param>
    /// <param name="level">How grave it is.</param>
    public static bool Hold(string category, LogLevel level)
    {
        ArgumentNullException.ThrowIfNull(category);
        return level < LogLevel.Warning && Array.Exists(Beginnings, beginning => category.StartsWith(beginning, StringComparison.Ordinal));
    }
}
