using System.Globalization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>
/// Conditions on lessons that were put in plain words: "kun regioner", "dem i drift", "efter 2023", "uden leverandøren Corti",
/// "har Aarhus …". A question only sets those that it marks as conditions; a follow-up sets all that it names.
/// </summary>
/// <param name="Conditions">The conditions.</param>
/// <param name="Used">The places of the words that were read as conditions.</param>
internal sealed record WordFilters(IReadOnlyList<Condition> Conditions, IReadOnlySet<int> Used)
{
    private const int MarkReaches = 3;

    /// <summary>The words that mark what follows as a condition.</summary>
    public static IReadOnlySet<string> Marks { get; } = new HashSet<string>(StringComparer.Ordinal) { "kun", "udelukkende", "only" };

    /// <summary>The words that name a sector as a whole, rather than one authority in it.</summary>
    internal static readonly HashSet<string> Sectors = new(StringComparer.Ordinal)
    {
        "kommuner", "kommunerne", "regioner", "regionerne", "hospitaler", "hospitalerne", "sygehuse", "sygehusene", "staten",
        "municipalities", "regions", "hospitals",
    };

    private static readonly HashSet<string> Suppliers = new(StringComparer.Ordinal) { "leverandør", "en:vendor", "en:supplier" };

    /// <summary>Whether a lesson meets conditions; null if there are none.</summary>
    /// <param name="conditions">The conditions.</param>
    public static Func<Lesson, bool>? FilterOf(IReadOnlyList<Condition> conditions)
    {
        var narrowing = conditions.Where(c => c.Narrows).ToList();
        var widening = conditions.Where(c => !c.Narrows).GroupBy(c => c.Subject).Select(g => g.ToList()).ToList();
        return conditions.Count == 0 ? null
            : lesson => narrowing.TrueForAll(c => c.Holds(lesson)) && widening.TrueForAll(g => g.Exists(c => c.Holds(lesson)));
    }

    /// <summary>The conditions of a text.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="followUp">Whether it goes on from a question before it.</param>
    /// <param name="organisations">The words by which authorities with lessons are called (<see cref="PlaceNames"/>).</param>
    public static WordFilters In(IReadOnlyList<Token> tokens, bool followUp, IReadOnlySet<string> organisations)
    {
        var conditions = new List<Condition>();
        var used = new HashSet<int>();
        for (var place = 0; place < tokens.Count; place++)
        {
            var (condition, length) = At(tokens, place, followUp, organisations);
            if (condition is not null)
            {
                conditions.Add(condition);
                used.UnionWith(Enumerable.Range(place, length));
            }
        }

        return new WordFilters(conditions, used);
    }

    /// <summary>These conditions, and of earlier ones those about other things.</summary>
    /// <param name="earlier">Conditions of the conversation so far.</param>
    public IReadOnlyList<Condition> Over(IReadOnlyList<Condition> earlier)
        => [.. earlier.Where(e => e.Subject == ConditionSubject.Supplier || !Conditions.Any(c => Replaces(c.Subject, e.Subject))), .. Conditions];

    // Who asks for Aarhus now has left the regions.
    private static bool Replaces(ConditionSubject now, ConditionSubject before)
        => now == before || (now, before) is (ConditionSubject.Organisation, ConditionSubject.Sector) or (ConditionSubject.Sector, ConditionSubject.Organisation);

    private static (Condition? Condition, int Length) At(IReadOnlyList<Token> tokens, int place, bool followUp, IReadOnlySet<string> organisations)
    {
        var token = tokens[place];
        if (place + 1 < tokens.Count && Year(token, tokens[place + 1]) is { } year)
        {
            return (year, 2);
        }

        if (place + 2 < tokens.Count && token.Text is "uden" or "without" && Without(tokens, place) is { } without)
        {
            return without;
        }

        var marked = followUp || Enumerable.Range(Math.Max(0, place - MarkReaches), Math.Min(place, MarkReaches)).Any(p => Marks.Contains(tokens[p].Text));
        if (!marked || token.Kind != TokenKind.Word)
        {
            return (null, 0);
        }

        if (followUp && char.IsUpper(token.Surface[0]) && organisations.Contains(Name(token)))
        {
            return (new Condition(ConditionSubject.Organisation, token.Surface, l => l.Organisation is { } o && PlaceNames.Of(o).Contains(Name(token))), 1);
        }

        var condition = ConditionWords.At(tokens, place);
        return followUp || condition is null || IsMeant(condition, token, tokens.Take(place).TakeLast(2)) ? (condition, 1) : (null, 0);
    }

    // "Vi er kun en lille kommune" and "vi har kun erfaring med …" are no conditions; "kun kommuner" is.
    private static bool IsMeant(Condition condition, Token word, IEnumerable<Token> before) => condition.Subject switch
    {
        ConditionSubject.Evidence => false,
        ConditionSubject.Sector => Sectors.Contains(word.Text),
        ConditionSubject.Status => word.Text is "løste" or "uløste" or "solved" or "unsolved",
        _ => before.Any(t => t.Text is "dem" or "those" or "projekter" or "projects" or "løsninger" or "solutions"),
    };

    private static Condition? Year(Token word, Token number)
    {
        if (number.Kind != TokenKind.Number || number.Text.Length != 4
            || !int.TryParse(number.Text, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2100)
        {
            return null;
        }

        Func<int, bool>? fits = word.Text switch
        {
            "efter" or "after" => y => y > year,
            "siden" or "since" => y => y >= year,
            "før" or "before" => y => y < year,
            _ => null,
        };
        return fits is null ? null
            : new Condition(ConditionSubject.Year, $"{word.Surface} {number.Surface}",
                l => int.TryParse(l.AsOf.AsSpan(0, Math.Min(4, l.AsOf.Length)), CultureInfo.InvariantCulture, out var of) && fits(of))
            {
                Narrows = true,
            };
    }

    // "uden leverandøren Corti": a supplier must be named, or the words are about something else.
    private static (Condition, int)? Without(IReadOnlyList<Token> tokens, int place)
    {
        var supplier = place + 1;
        if (tokens[supplier].Text == "the")
        {
            supplier++;
        }

        if (supplier + 1 >= tokens.Count || !char.IsUpper(tokens[supplier + 1].Surface[0])
            || !(Suppliers.Contains(TermAnalyzer.Danish(tokens[supplier].Text)) || Suppliers.Contains(TermAnalyzer.English(tokens[supplier].Text))))
        {
            return null;
        }

        var name = tokens[supplier + 1].Surface;
        return (new Condition(ConditionSubject.Supplier, string.Join(' ', tokens.Skip(place).Take(supplier + 2 - place).Select(t => t.Surface)),
            l => !Mentions(l, name))
        {
            Narrows = true,
        }, supplier + 2 - place);
    }

    private static bool Mentions(Lesson lesson, string name)
        => new[] { lesson.Supplier, lesson.Title, lesson.Problem, lesson.Action, lesson.Outcome }.Concat(lesson.Technology)
            .Any(t => t?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);

    // A genitive is the same name: Roskildes.
    private static string Name(Token token) => TermAnalyzer.Danish(token.Text);
}
