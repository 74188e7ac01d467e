using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>
/// What people want to see less of. In a channel a wish counts when two people have the same, or whoever set the digest up has it; a person's own
/// always does. Of what it is about one at the most is shown, as the last of its kind.
/// </summary>
/// <param name="subscription">The subscription.</param>
internal sealed class FewerChoice(DigestSubscription subscription)
{
    /// <summary>Whether something is to be seen less.</summary>
    public bool Concerns(DigestItemKind kind, Category? category) => WishRule.IsHeeded(subscription, kind, category);

    /// <summary>What may be shown, in the order in which it is: first all that nobody minds, then one of each area that somebody does.</summary>
    /// <typeparam name="T">What is shown.</typeparam>
    /// <param name="kind">Its kind.</param>
    /// <param name="ranked">All there is, best first.</param>
    /// <param name="area">The area of one.</param>
    public IReadOnlyList<T> Of<T>(DigestItemKind kind, IReadOnlyList<T> ranked, Func<T, Category?> area)
        =>
        [
            .. ranked.Where(one => !Concerns(kind, area(one))),
            .. ranked.Where(one => Concerns(kind, area(one))).DistinctBy(one => WishRule.IsHeeded(subscription, kind, null) ? null : area(one)),
        ];
}
