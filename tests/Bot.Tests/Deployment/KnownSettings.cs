using System.Text.RegularExpressions;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Bot.Tests.Deployment;

/// <summary>The settings that <c>docs/settings.md</c> tells of.</summary>
internal static partial class KnownSettings
{
    /// <summary>All names.</summary>
    public static IReadOnlySet<string> Names { get; } = Read().ToHashSet(StringComparer.Ordinal);

    /// <summary>The name of a setting, from that of the environment variable that sets it.</summary>
    public static string FromVariable(string variable) => variable.Replace("__", ":", StringComparison.Ordinal).Replace("{0}", "0", StringComparison.Ordinal);

    /// <summary>Whether there is such a setting; under People, a person, a domain or a tenant stands in the middle.</summary>
    public static bool Has(string variable)
        => FromVariable(variable) is var name && (Names.Contains(name) || Person().IsMatch(name));

    private static IEnumerable<string> Read()
    {
        var section = "";
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "settings.md")))
        {
            if (line.StartsWith("| Setting", StringComparison.Ordinal))
            {
                section = Section().Match(line) is { Success: true } match ? match.Groups[1].Value : "";
            }

            foreach (Match name in line.StartsWith("| `", StringComparison.Ordinal) ? Name().Matches(line.Split('|')[1]) : Enumerable.Empty<Match>())
            {
                yield return section + name.Groups[1].Value;
            }
        }
    }

    [GeneratedRegex("after `([A-Za-z:]+:)`")]
    private static partial Regex Section();

    [GeneratedRegex("`([A-Za-z_][A-Za-z0-9_:]*)`")]
    private static partial Regex Name();

    [GeneratedRegex("^People:(MailDomains|Users|Tenants):[^:]+:(Organisation|Sector|Roles:[0-9]+)$")]
    private static partial Regex Person();
}
