using System.Globalization;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>How the numbers are spoken of. Immutable.</summary>
public sealed class NumbersWords
{
    private const int HoursOfADay = 24;

    private static readonly TextCatalog Catalog = new(typeof(NumbersWords));

    private readonly Language language;

    private NumbersWords(Language language) => this.language = language;

    /// <summary>What is told of each area, in order: the name, and the number.</summary>
    public static IReadOnlyList<(string Key, Func<AreaNumbers, int> Of)> Measures { get; } =
    [
        ("Asked", numbers => numbers.Asked), ("Answered", numbers => numbers.Answered), ("Near", numbers => numbers.Near), ("None", numbers => numbers.None),
        ("HandedOff", numbers => numbers.HandedOff), ("HumanAnswers", numbers => numbers.HumanAnswers), ("Solved", numbers => numbers.Solved),
        ("Logged", numbers => numbers.Logged), ("Approved", numbers => numbers.Approved),
    ];

    /// <summary>The words of one language.</summary>
    /// <param name="language">The language.</param>
    public static NumbersWords In(Language language) => new(language);

    /// <summary>"Jura", or "Uden emne".</summary>
    /// <param name="area">The area; null for none.</param>
    public string Area(Category? area) => area is { } known ? CategoryNames.Heading(known, language) : Catalog.Get(language, "NoArea");

    /// <summary>The name of a measure, such as "Stillede spørgsmål".</summary>
    /// <param name="key">One of those in <see cref="Measures"/>.</param>
    public string Measure(string key) => Catalog.Get(language, key);

    /// <summary>A word that stands in the file only.</summary>
    /// <param name="key">Its key.</param>
    internal string Column(string key) => Catalog.Get(language, "Column" + key);

    /// <summary>A number as it may be told: "1–2" for so few, since behind a single one stands a single person.</summary>
    /// <param name="count">The number.</param>
    public static string Count(int count) => GapWords.Count(count);

    /// <summary>"inden for 4 timer", "inden for 2 dage"; a dash if it is not told.</summary>
    /// <param name="hours">The step, in hours; null if it is not told.</param>
    public string Within(int? hours) => hours switch
    {
        null => "–",
        1 => Catalog.Get(language, "WithinHour"),
        <= HoursOfADay => Catalog.Format(language, "WithinHours", hours),
        _ => Catalog.Format(language, "WithinDays", hours / HoursOfADay),
    };

    /// <summary>The same for the file: whole hours, or nothing.</summary>
    /// <param name="hours">The step, in hours; null if it is not told.</param>
    internal static string Hours(int? hours) => hours?.ToString(CultureInfo.InvariantCulture) ?? "";
}
