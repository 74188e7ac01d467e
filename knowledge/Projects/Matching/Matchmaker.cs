using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>
/// Finds who would gain from talking with whom: one has solved what the other has not, they work with the same things, and the one is further
/// on. Never within an authority; across municipality and region on purpose. The same profiles give the same matches. Immutable.
/// </summary>
/// <param name="terms">Weighs words.</param>
/// <param name="profiles">All profiles, by which technologies and suppliers are weighed: what everybody has is no reason.</param>
public sealed class Matchmaker(MatchTerms terms, IReadOnlyCollection<MatchProfile> profiles)
{
    /// <summary>The least likeness of two experiences that are taken to be about the same.</summary>
    public const double LeastLikeness = 0.18;

    private const double OfOtherCategory = 0.75;
    private const double OfRelated = 0.12;
    private const double MostTechnology = 0.3;
    private const double OfSupplier = 0.25;
    private const double OfStage = 0.1;
    private const double OfOperation = 0.25;
    private const double OfField = 0.15;
    private const double OfSectors = 0.08;

    /// <summary>The share of profiles up to which a technology tells two apart from the rest.</summary>
    private const double TellsApart = 0.2;

    private static readonly double[] Ranks = [1, 0.4, 0.2];

    private readonly Dictionary<string, int> technologies = Counts(profiles, profile => profile.Technologies);

    /// <summary>Those who could help somebody, best first; at most one of each authority.</summary>
    /// <param name="gainer">Who stands with something.</param>
    /// <param name="among">Who might help.</param>
    /// <param name="maySee">Whether a lesson may be spoken of to both.</param>
    public IReadOnlyList<Match> For(MatchProfile gainer, IEnumerable<MatchProfile> among, Func<MatchProfile, Lesson, bool> maySee)
    {
        ArgumentNullException.ThrowIfNull(gainer);
        ArgumentNullException.ThrowIfNull(among);
        return [.. among.Select(helper => Between(gainer, helper, lesson => maySee(helper, lesson))).OfType<Match>()
            .OrderByDescending(match => match.Score).ThenBy(match => match.Helper.Id, StringComparer.Ordinal).ThenBy(match => match.Helper.PersonKey, StringComparer.Ordinal)
            .DistinctBy(match => match.Helper.Organisation, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Whether one could help the other, and why; null if nothing speaks for it.</summary>
    /// <param name="gainer">Who stands with something.</param>
    /// <param name="helper">Who might help.</param>
    /// <param name="maySee">Whether a lesson may be spoken of to both.</param>
    public Match? Between(MatchProfile gainer, MatchProfile helper, Func<Lesson, bool> maySee)
    {
        ArgumentNullException.ThrowIfNull(gainer);
        ArgumentNullException.ThrowIfNull(helper);
        ArgumentNullException.ThrowIfNull(maySee);
        if (gainer.IsOfSameOrganisation(helper))
        {
            return null;
        }

        var pairs = PairsOf(gainer, helper, maySee);
        var technology = Shared(gainer.Technologies, helper.Technologies).Where(TellsTwoApart).OrderByDescending(Rarity).ThenBy(t => t, StringComparer.Ordinal).FirstOrDefault();
        var supplier = Shared(gainer.Suppliers, helper.Suppliers).Order(StringComparer.Ordinal).FirstOrDefault();
        var isAhead = StageRank.Of(gainer.Stage) > 0 && StageRank.Of(helper.Stage) > StageRank.Of(gainer.Stage);
        var sameField = gainer.Field is not null && gainer.Field == helper.Field;
        if (pairs.Count == 0 && !(isAhead && (technology is not null || supplier is not null || (sameField && StageRank.Of(helper.Stage) == StageRank.OfOperation))))
        {
            return null;
        }

        var parts = new List<MatchPart>();
        void Add(bool holds, MatchPartKind kind, double worth)
        {
            if (holds)
            {
                parts.Add(new MatchPart(kind, worth));
            }
        }

        Add(pairs.Count > 0, MatchPartKind.Solved, pairs.Zip(Ranks, (pair, rank) => pair.Likeness * rank).Sum());
        Add(technology is not null, MatchPartKind.Technology, technology is null ? 0 : MostTechnology * Math.Pow(Rarity(technology), 2));
        Add(supplier is not null, MatchPartKind.Supplier, OfSupplier);
        Add(isAhead, MatchPartKind.Ahead, StageRank.Of(helper.Stage) == StageRank.OfOperation ? OfOperation : OfStage);
        Add(sameField, MatchPartKind.Field, OfField);
        Add(gainer.Sector != helper.Sector, MatchPartKind.AcrossSectors, OfSectors);
        return new Match(
            gainer, helper, [.. parts.OrderByDescending(part => part.Worth).ThenBy(part => part.Kind)],
            ReasonOf(gainer, helper, pairs.FirstOrDefault(), technology, supplier, isAhead))
        {
            Pairs = [.. pairs],
        };
    }

    /// <summary>For each thing that is open the most like it that is solved; the most alike first, and nothing solved twice.</summary>
    private List<SolvedPair> PairsOf(MatchProfile gainer, MatchProfile helper, Func<Lesson, bool> maySee)
    {
        bool May(MatchExperience experience, MatchProfile of) => experience.Lesson is { } lesson ? maySee(lesson) : of.PersonKey is not null;
        var solved = helper.Experiences.Where(experience => experience.Side == ExperienceSide.Solved && !experience.IsPrivate && May(experience, helper)).ToList();
        return [.. gainer.Experiences.Where(experience => experience.Side == ExperienceSide.Open && May(experience, gainer))
            .SelectMany(open => solved.Select(one => new SolvedPair(one, open, Likeness(one, open))))
            .Where(pair => pair.Likeness >= LeastLikeness)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Solved.Id, StringComparer.Ordinal).ThenBy(pair => pair.Open.Id, StringComparer.Ordinal)
            .DistinctBy(pair => pair.Open.Id, StringComparer.Ordinal).DistinctBy(pair => pair.Solved.Id, StringComparer.Ordinal)
            .Take(Ranks.Length)];
    }

    private double Likeness(MatchExperience solved, MatchExperience open)
    {
        var words = terms.Likeness(solved.Terms, open.Terms);
        var related = words > 0 && solved.Lesson is { } one && open.Lesson is { } other && (one.Related.Contains(other.Id) || other.Related.Contains(one.Id));
        return ((solved.Category is null || open.Category is null || solved.Category == open.Category ? 1 : OfOtherCategory) * words) + (related ? OfRelated : 0);
    }

    private MatchReason ReasonOf(MatchProfile gainer, MatchProfile helper, SolvedPair? pair, string? technology, string? supplier, bool isAhead) => new()
    {
        Helper = helper.Organisation,
        Gainer = gainer.Organisation,
        Topics = pair is null ? [] : MatchTopics.Of(pair, technology, terms),
        Category = pair?.Solved.Category,
        Solved = pair?.Solved.Lesson?.Status,
        SecondHand = pair?.Solved.Lesson?.SecondHand == true,
        IsPrivate = pair?.Open.IsPrivate == true,
        Technology = technology,
        Supplier = supplier,
        HelperStage = isAhead ? helper.Stage : null,
        GainerStage = isAhead ? gainer.Stage : null,
        Field = gainer.Field == helper.Field ? gainer.Field : null,
    };

    private bool TellsTwoApart(string technology) => technologies.GetValueOrDefault(technology) <= Math.Max(2, profiles.Count * TellsApart);

    /// <summary>From 0 for what all have to 1 for what only these two have.</summary>
    private double Rarity(string technology)
        => Math.Clamp(Math.Log(profiles.Count / (double)Math.Max(2, technologies.GetValueOrDefault(technology))) / Math.Log(Math.Max(2, profiles.Count / 2.0)), 0, 1);

    private static IEnumerable<string> Shared(IEnumerable<string> one, IEnumerable<string> other) => one.Intersect(other, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, int> Counts(IEnumerable<MatchProfile> profiles, Func<MatchProfile, IEnumerable<string>> of)
        => profiles.SelectMany(of).GroupBy(word => word, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Count(), StringComparer.OrdinalIgnoreCase);
}
