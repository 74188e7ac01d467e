using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>The words by which an authority is told from others: Odense, not Kommune or Universitetshospital.</summary>
internal static class PlaceNames
{
    private static readonly FrozenSet<string> Shared = new[]
    {
        "kommune", "region", "regionen", "hospital", "hospitalet", "universitet", "universitetshospital", "sygehus", "regionshospital",
        "regionshospitalet", "styrelsen", "municipality", "university",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names in the name of an authority, as terms.</summary>
    /// <param name="organisation">The authority.</param>
    public static IEnumerable<string> Of(string organisation)
        => Tokenizer.Tokenize(organisation).Where(t => char.IsUpper(t.Surface[0]) && !Shared.Contains(t.Text)).Select(t => TermAnalyzer.Danish(t.Text));
}
