using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The names that people use for the authorities of the directory.</summary>
internal static class OrganisationNames
{
    private static readonly Dictionary<string, string[]> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Digitaliseringsstyrelsen"] = ["Digst", "DIGST", "Agency for Digital Government", "Agency for Digitisation"],
        ["KL"] = ["Kommunernes Landsforening", "Local Government Denmark"],
        ["Danske Regioner"] = ["Danish Regions"],
        ["Datatilsynet"] = ["Danish Data Protection Agency", "Data Protection Agency"],
        ["SKI"] = ["Staten og Kommunernes Indkøbsservice"],
        ["Styrelsen for Arbejdsmarked og Rekruttering"] = ["STAR", "Arbejdsmarkedsstyrelsen"],
        ["Dataetisk Råd"] = ["Data Ethics Council"],
        ["Egen organisation"] = ["egen organisation", "vores organisation", "our organisation", "own organisation"],
        ["Egen region"] = ["egen region", "vores region", "our region", "own region"],
        ["Fællesskabet"] = ["alle projektledere", "all project leaders"],
    };

    /// <summary>Whether a text names an authority, by any of its names and in any case but not within another word.</summary>
    public static bool IsNamedIn(string text, string organisation)
        => Named(text, organisation) || (Aliases.TryGetValue(organisation, out var names) && names.Any(name => Named(text, name)));

    private static bool Named(string text, string name)
    {
        // A genitive may follow: KL's, Digst', Digitaliseringsstyrelsens, Danske Regioners.
        var pattern = $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?:['’]?s|['’])?(?![\p{{L}}\p{{N}}])";
        if (name.Length > 4)
        {
            return Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }

        // Short ones are words or clock times too ("ski", "kl. 10", "star"): in small letters only after a word of place.
        var afterPlace = $@"(?<![\p{{L}}\p{{N}}])(?:i|hos|fra|ved|til|in|at|from)\s+{Regex.Escape(name)}(?:['’]?s|['’])?(?![\p{{L}}\p{{N}}]|\.|\s*[0-9])";
        return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant)
            || Regex.IsMatch(text, afterPlace, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }
}
