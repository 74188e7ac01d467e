using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Benchmarks.Search;

/// <summary>
/// Many lessons: the seed lessons, and variations of them in which organisation, project, numbers and every fourth content word
/// are exchanged. The same count always gives the same lessons.
/// </summary>
internal sealed partial class VariedLessons
{
    private const double Exchanged = 0.25;

    private readonly Random random = new(20260302);
    private readonly WordStock stock;
    private readonly string[] municipalities = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "municipalities.txt"));
    private int made;

    /// <summary>Makes lessons.</summary>
    /// <param name="count">How many; at least as many as the seed has.</param>
    public VariedLessons(int count)
    {
        var seed = SeededBot.SeedLessons;
        stock = new WordStock(seed, random);
        made = seed.Count;
        All = [.. seed, .. Enumerable.Range(0, count - seed.Count).Select(i => Vary(seed[i % seed.Count]))];
    }

    /// <summary>The lessons.</summary>
    public IReadOnlyList<Lesson> All { get; }

    /// <summary>How many distinct words there are to exchange.</summary>
    public int DistinctWords => stock.Count;

    private Lesson Vary(Lesson lesson)
    {
        made++;
        var id = string.Create(CultureInfo.InvariantCulture, $"varieret-{made:000000}");
        return lesson with
        {
            Id = id,
            Title = Text(lesson.Title),
            Problem = Text(lesson.Problem),
            Action = lesson.Action is { } action ? Text(action) : null,
            Outcome = lesson.Outcome is { } outcome ? Text(outcome) : null,
            Organisation = lesson.Organisation is null ? null : municipalities[random.Next(municipalities.Length)] + " Kommune",
            Project = lesson.Project is { } project ? Text(project) : null,
            ProjectId = null,
            AsOf = string.Create(CultureInfo.InvariantCulture, $"{random.Next(2018, 2026)}-{random.Next(1, 13):00}"),
            Keywords = [.. lesson.Keywords.Select(Text)],
            Asks = lesson.Asks with { Da = [.. lesson.Asks.Da.Select(Text)] },
            Related = [],
            Contradicts = [],
        };
    }

    private string Text(string text) => WordOrNumber().Replace(text, m => Exchange(m.Value));

    private string Exchange(string found)
        => char.IsAsciiDigit(found[0]) ? Number(found)
            : WordStock.IsContent(found) && random.NextDouble() < Exchanged ? stock.Exchange(found, made)
            : found;

    // As many digits, and no zero where there was none: 12 stays a two-digit number.
    private string Number(string digits)
    {
        var number = new StringBuilder(digits.Length);
        foreach (var digit in digits)
        {
            number.Append(digit == '0' ? '0' : (char)('1' + random.Next(9)));
        }

        return number.ToString();
    }

    [GeneratedRegex(@"\p{L}+|[0-9]+")]
    private static partial Regex WordOrNumber();
}
