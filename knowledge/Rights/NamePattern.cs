using System.Text;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>
/// Finds names of a person in running text, as whole words, in any case, with Danish letters or what is written for them, and with the
/// address that is made of them ("soeren.aeroe@…"). A name of one word is told from a common word ("Bo", "Per", "Hans") only where
/// it stands alone. Immutable.
/// </summary>
internal sealed partial class NamePattern
{
    private const int FewestLetters = 5;

    private readonly HashSet<string> whole;
    private readonly Regex? parts;

    /// <summary>The pattern of some names.</summary>
    /// <param name="names">The names as they are stored, such as "Holm, Mette (Aarhus)".</param>
    public NamePattern(IEnumerable<string> names)
    {
        var variants = names.SelectMany(Variants).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        whole = variants.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var several = variants.Select(Words).Where(words => words.Length > 1 && words.Sum(word => word.Length) >= FewestLetters)
            .OrderByDescending(words => words.Length).Select(words => string.Join(@"[\s._\-]+", words.Select(Loosely))).ToList();
        parts = several.Count == 0 ? null : new Regex(
            $@"(?<![\p{{L}}\p{{Nd}}])(?:{string.Join('|', several)})(?:['’]?s)?(?:@[\p{{L}}\p{{Nd}}.\-]+)?(?![\p{{L}}\p{{Nd}}])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>Whether a text holds a name.</summary>
    /// <param name="text">The text.</param>
    public bool IsIn(string text) => whole.Contains(text.Trim()) || parts?.IsMatch(text) == true;

    /// <summary>Whether a text may hold a name, without taking it apart: false is certain.</summary>
    /// <param name="text">The text, such as a JSON object.</param>
    public bool MayBeIn(string text) => whole.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)) || parts?.IsMatch(text) == true;

    /// <summary>The text with something else in the place of the names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">What stands there instead.</param>
    public string Replaced(string text, string other) => whole.Contains(text.Trim()) ? other : parts?.Replace(text, other) ?? text;

    /// <summary>The name, without what stands in brackets behind it, turned round if it is written family name first, and without the names in the middle.</summary>
    private static IEnumerable<string> Variants(string name)
    {
        var all = name.Trim();
        var bare = Brackets().Replace(all, "").Trim();
        var turned = bare.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } last, { Length: > 0 } first] ? $"{first} {last}" : bare;
        var words = Words(turned);
        return new[] { all, bare, turned, words.Length > 2 ? $"{words[0]} {words[^1]}" : turned }.Where(variant => variant.Length > 1);
    }

    private static string[] Words(string name) => Separators().Split(name).Where(word => word.Length > 0).ToArray();

    private static string Loosely(string word)
    {
        var pattern = new StringBuilder();
        foreach (var sign in word.ToLowerInvariant())
        {
            pattern.Append(sign switch
            {
                'æ' => "(?:æ|ae)",
                'ø' => "(?:ø|oe|o)",
                'å' => "(?:å|aa|a)",
                _ => Regex.Escape(sign.ToString()),
            });
        }

        return pattern.ToString();
    }

    [GeneratedRegex(@"\s*[(\[][^)\]]*[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[\s._\-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
