using System.Text.Json;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>The names that enumerations have in files: kebab-case, exactly as written. Safe to use from several threads.</summary>
public static class EnumNames
{
    /// <summary>All names of an enumeration, separated by commas.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Names<T>.Values.Keys);

    /// <summary>The name of a value, such as "partly-solved".</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value of a name, or null if there is none: case counts, and numbers are no names.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The name.</param>
    public static T? Find<T>(string name)
        where T : struct, Enum => Names<T>.Values.TryGetValue(name, out var value) ? value : null;

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Values
            = Enum.GetValues<T>().ToDictionary(Name, value => value, StringComparer.Ordinal);
    }
}
