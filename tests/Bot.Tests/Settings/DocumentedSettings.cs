using System.Text.RegularExpressions;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Bot.Tests.Settings;

/// <summary>The settings that docs/settings.md tells of, as keys of the configuration: read from the first columns of its tables.</summary>
internal static partial class DocumentedSettings
{
    private static readonly Dictionary<string, string> Places = new() { ["ID"] = "6f1b3c1e", ["DOMAIN"] = "roskilde.dk" };

    public static IReadOnlyList<string> Keys { get; } = [.. Read(File.ReadAllLines(Path.Combine(Repository.Root, "docs", "settings.md"))).Distinct()];

    private static IEnumerable<string> Read(IEnumerable<string> lines)
    {
        var (prefix, isTable, isOurs) = ("", false, false);
        var people = "";
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                isTable = false;
                continue;
            }

            var cell = line.Split('|')[1];
            if (!isTable)
            {
                // The head of a table: of settings, of the settings after a prefix, of what belongs to a person; or of something else.
                isTable = true;
                isOurs = cell.Contains("Setting", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(cell);
                prefix = Names(cell).FirstOrDefault() ?? (string.IsNullOrWhiteSpace(cell) ? people : "");
                continue;
            }

            if (!isOurs)
            {
                continue;
            }

            var section = prefix;
            foreach (var name in Names(cell).Where(name => !name.StartsWith('-')))
            {
                if (name.StartsWith("People:", StringComparison.Ordinal))
                {
                    people = $"{Key(name)}:";
                    continue;
                }

                // "Digests:Dates:0:Id", "Day", … : what follows stands in the section of the first.
                var key = name.Contains(':', StringComparison.Ordinal) || section.Length == 0 ? name : section + name;
                section = prefix.Length > 0 ? prefix : key[..(key.LastIndexOf(':') + 1)];
                yield return Key(key) + (name is "Roles" or "Contacts" ? ":0" : "");
            }
        }
    }

    private static string Key(string name) => string.Join(':', name.Split(':').Select(part => Places.GetValueOrDefault(part, part)));

    private static IEnumerable<string> Names(string cell) => Quoted().Matches(cell).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
