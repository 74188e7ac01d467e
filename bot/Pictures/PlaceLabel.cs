using TeamsPilotBot.Bot.Cards;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>The name of an authority, short enough to stand beside a marker.</summary>
internal static class PlaceLabel
{
    private const int Longest = 20;

    private static readonly (string Long, string Short)[] Usual =
    [
        ("Københavns Kommune", "København"), (" Kommune", ""), ("Universitetshospital", "UH"), ("Regionshospitalet ", ""), (" Hospital", ""), (" Sundhedsinnovation", " Sundhed"),
    ];

    /// <summary>"Roskilde" for "Roskilde Kommune".</summary>
    /// <param name="organisation">The authority.</param>
    public static string Of(string organisation)
    {
        var before = organisation.IndexOf(" (", StringComparison.Ordinal);
        var name = Usual.Aggregate(before > 0 ? organisation[..before] : organisation, (text, one) => text.Replace(one.Long, one.Short, StringComparison.Ordinal));
        return Shortened.To(name, Longest);
    }
}
