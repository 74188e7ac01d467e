using System.Numerics;
using TeamsPilotBot.Knowledge.Search.Queries;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>
/// Compares two questions: how much of each the other one speaks of, less for the most important word on which they part,
/// and much less where they want something else. The numbers are chosen on pairs of questions, as docs/retrieval.md tells.
/// </summary>
internal static class Comparison
{
    // What is left of the likeness.
    private const double OtherNeed = 0.4;
    private const double NeedOfOne = 0.92;
    private const double PersonOfOne = 0.85;
    private const double UnlikeWords = 0.4;
    private const double TurnedRound = 0.4;
    private const double OtherTime = 0.5;
    private const double Denied = 0.5;

    // How much the most important word counts that only one has, and those that both have for themselves.
    private const double GapOfOne = 0.5;
    private const double GapOfBoth = 0.75;

    private const float PartsNearness = 0.85f;
    private const float NotASlip = 0.9f;

    // Two slips change no more letters than these.
    private const int MostOtherLetters = 4;

    /// <summary>How alike two questions are: 0 to 1, the same in both orders.</summary>
    /// <param name="one">A question.</param>
    /// <param name="other">Another.</param>
    /// <param name="least">The least of interest: what is below may be told as 0, which takes less time.</param>
    public static double Of(QuestionPrint one, QuestionPrint other, double least = 0)
    {
        var told = Told(one.Manner, other.Manner);
        if (told < least)
        {
            return 0;
        }

        var (a, gapA) = Covered(one, other);
        if (2 * a / (a + 1) * told < least)
        {
            return 0;
        }

        var (b, gapB) = Covered(other, one);
        var gaps = (GapOfBoth * Math.Min(gapA, gapB)) + (GapOfOne * Math.Max(gapA, gapB));
        return a + b == 0 ? 0 : 2 * a * b / (a + b) * Math.Max(0, 1 - gaps) * told;
    }

    private static double Told(Manner one, Manner other)
    {
        var left = Wanted(one.Needs, other.Needs);
        left *= one.IsUnlike(other) ? UnlikeWords : 1;
        left *= one.IsTurnedRound(other) ? TurnedRound : 1;
        left *= (one.Before && other.After) || (one.After && other.Before) ? OtherTime : 1;
        return left * (one.Denies != other.Denies ? Denied : 1);
    }

    // "Må vi", "hvem" and "hvad" come and go between questions that mean the same; "hvad koster" and "hvor mange" do not.
    private static double Wanted(Needs one, Needs other)
        => one == other ? 1
            : ((one ^ other) & ~(Needs.Permission | Needs.Person | Needs.What)) != 0 ? OtherNeed
            : one != Needs.None && other != Needs.None && (one & other) == 0 ? OtherNeed
            : ((one ^ other) & (Needs.Person | Needs.What)) != 0 ? PersonOfOne
            : NeedOfOne;

    private static (double Share, double Gap) Covered(QuestionPrint question, QuestionPrint by)
    {
        double covered = 0, gap = 0;
        foreach (var word in question.Words)
        {
            var nearest = Nearest(word, by);
            covered += word.Importance * nearest;
            gap = Math.Max(gap, word.Importance * (1 - nearest));
        }

        return question.Total == 0 ? (0, 0) : (covered / question.Total, gap / question.Total);
    }

    private static float Nearest(PrintedWord word, QuestionPrint by)
    {
        var nearest = 0f;
        foreach (var (way, nearness) in word.Ways)
        {
            if (nearness <= nearest)
            {
                break;
            }

            nearest = Math.Max(nearest, nearness * by.Ways.GetValueOrDefault(way));
        }

        var parts = 0f;
        foreach (var (part, share) in word.Parts)
        {
            parts += share * by.Ways.GetValueOrDefault(part);
        }

        nearest = Math.Max(nearest, PartsNearness * parts);
        return nearest < NotASlip ? Math.Max(nearest, Slipped(word, by)) : nearest;
    }

    // A word that nobody knows may be a slip of a word of the other question, or the other way round.
    private static float Slipped(PrintedWord word, QuestionPrint by)
    {
        var nearest = 0f;
        foreach (var other in by.Words)
        {
            var length = Math.Min(word.Term.Length, other.Term.Length);
            if (length < 4 || (!word.IsUnknown && !other.IsUnknown) || Math.Abs(word.Term.Length - other.Term.Length) > 2
                || BitOperations.PopCount(word.Letters ^ other.Letters) > MostOtherLetters)
            {
                continue;
            }

            var bound = length < 6 ? 1f : length < 9 ? 1.5f : 2f;
            var distance = EditDistance.Between(word.Term, other.Term, bound);
            nearest = distance <= bound ? Math.Max(nearest, 1 - (0.15f * distance)) : nearest;
        }

        return nearest;
    }
}
