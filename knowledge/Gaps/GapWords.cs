using System.Globalization;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Gaps;

/// <summary>How areas, phases and numbers of the matrix are spoken of. Immutable.</summary>
public sealed class GapWords
{
    private static readonly TextCatalog Catalog = new(typeof(GapWords));

    private readonly Language language;

    private GapWords(Language language) => this.language = language;

    /// <summary>The words of one language.</summary>
    /// <param name="language">The language.</param>
    public static GapWords In(Language language) => new(language);

    /// <summary>"Jura" and so on, as everywhere.</summary>
    /// <param name="category">The area.</param>
    public string Category(Category category) => CategoryNames.Heading(category, language);

    /// <summary>The same for the head of a row, with a soft hyphen in the one word that is too long for it.</summary>
    /// <param name="category">The area.</param>
    public string Head(Category category) => Category(category).Replace("inddragelse", "\u00ADinddragelse", StringComparison.Ordinal);

    /// <summary>"Idé", "Test" and so on, short enough for the head of a column, with soft hyphens in long words.</summary>
    /// <param name="phase">The phase.</param>
    public string Phase(PhaseGroup phase) => Catalog.Get(language, "Phase" + phase);

    /// <summary>"jura i design", or "jura uden bestemt fase".</summary>
    /// <param name="gap">The place in the matrix.</param>
    public string Place(Gap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return Catalog.Format(language, "Place" + gap.Phase, CategoryNames.Of(gap.Category, language));
    }

    /// <summary>The heads of the columns of a file.</summary>
    internal IEnumerable<string> Columns
        => ((string[])["Category", "Phase", "Lessons", "Unsolved", "Askers", "Reported"]).Select(column => Catalog.Get(language, "Column" + column));

    /// <summary>
    /// A number of projects as it may be told: "1–2" or "3+". Beside other numbers of the same projects an exact one would tell single projects.
    /// </summary>
    /// <param name="count">The number.</param>
    public static string Band(int count) => count < GapMatrix.LeastTold ? Count(count) : $"{GapMatrix.LeastTold}+";

    /// <summary>A number of people as it may be told: "1–2" for so few.</summary>
    /// <param name="count">The number.</param>
    public static string Count(int count) => GapMatrix.IsTold(count) ? count.ToString(CultureInfo.InvariantCulture) : "1–2";
}
