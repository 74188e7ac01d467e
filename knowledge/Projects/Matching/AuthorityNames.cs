using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>Tells whether two names are of the same authority, however they are written: "Aalborg Kommune og Rødovre Kommune" is Aalborg too.</summary>
internal static class AuthorityNames
{
    /// <summary>Whether two authorities are the same, or one of them is in the other. Odense Kommune is not Odense Universitetshospital.</summary>
    public static bool AreSame(string one, Sector sector, string other, Sector otherSector)
        => string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
            || (sector == otherSector && PlaceNames.Of(one).Intersect(PlaceNames.Of(other), StringComparer.Ordinal).Any());

    /// <summary>Whether an authority is one of others, by its whole name.</summary>
    public static bool IsNamedIn(string authority, params string?[] others)
        => others.Any(other => other is not null && other.Contains(authority, StringComparison.OrdinalIgnoreCase));
}
