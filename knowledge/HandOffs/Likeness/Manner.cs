namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>What is wanted to be known.</summary>
[Flags]
internal enum Needs
{
    None = 0,
    Cost = 1,
    Duration = 2,
    Amount = 4,
    Person = 8,
    Permission = 16,
    Template = 32,
    What = 64,
}

/// <summary>What tells a question from another that has the same words.</summary>
/// <param name="Needs">What is wanted to be known.</param>
/// <param name="Denies">Whether something is denied: "ikke", "uden".</param>
/// <param name="Before">Whether it is about the time before something, and not about the time after.</param>
/// <param name="After">Whether it is about the time after something, and not about the time before.</param>
/// <param name="Order">The longer words in their order, and whether something is theirs or goes to or from them: "kommunens", "til kommunen".</param>
/// <param name="Sides">For each pair of unlike words two bits in a row: whether the question has the one and the other.</param>
internal sealed record Manner(Needs Needs, bool Denies, bool Before, bool After, (ulong Word, bool Marked)[] Order, ulong[] Sides)
{
    private const ulong Ones = 0x5555_5555_5555_5555;

    /// <summary>Whether one question has the one word of an unlike pair, and the other question has the other.</summary>
    /// <param name="other">That of the other question.</param>
    public bool IsUnlike(Manner other)
    {
        for (var i = 0; i < Sides.Length; i++)
        {
            var (mine, theirs) = (Only(Sides[i]), Only(other.Sides[i]));
            if ((((mine & Ones) & ((theirs >> 1) & Ones)) | ((theirs & Ones) & ((mine >> 1) & Ones))) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether words have changed places: "leverandøren … kommunens data" and "kommunen … leverandørens data", or "modellen …
    /// sagsbehandlernes rettelser" and "sagsbehandlerne … modellen".
    /// </summary>
    /// <param name="other">That of the other question.</param>
    public bool IsTurnedRound(Manner other) => HasPassed(Order, other.Order) || HasPassed(other.Order, Order);

    // A marked word is not marked in the other question, and stands there on the other side of a third one.
    private static bool HasPassed((ulong Word, bool Marked)[] one, (ulong Word, bool Marked)[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (!one[i].Marked || Place(other, one[i].Word) is not (>= 0 and var there) || other[there].Marked)
            {
                continue;
            }

            for (var k = 0; k < one.Length; k++)
            {
                // What directly follows is what is owned.
                if (k != i && k != i + 1 && Place(other, one[k].Word) is >= 0 and var place && place != there && k < i != place < there)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Place((ulong Word, bool Marked)[] words, ulong word) => Array.FindIndex(words, w => w.Word == word);

    // A question with both words of a pair is on neither side.
    private static ulong Only(ulong sides)
    {
        var both = sides & (sides >> 1) & Ones;
        return sides & ~(both | (both << 1));
    }
}
