using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>What becomes of wishes to see less of something. Pure.</summary>
public static class WishRule
{
    /// <summary>How many people of a channel must wish the same before it counts, unless its owner does.</summary>
    public const int Enough = 2;

    /// <summary>Whether there is to be less of something: in a person's own digest when they wish it, in a channel's when two do or its owner does.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="category">The area; null if it has none.</param>
    public static bool IsHeeded(DigestSubscription subscription, DigestItemKind kind, Category? category)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return Counts(subscription, kind, null) || (category is not null && Counts(subscription, kind, category));
    }

    /// <summary>Whether those who wish just that are enough.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="category">The area; null for the kind as such.</param>
    internal static bool Counts(DigestSubscription subscription, DigestItemKind kind, Category? category)
    {
        var people = subscription.Fewer.Where(wish => wish.Kind == kind && wish.Category == category).Select(wish => wish.PersonKey).ToHashSet(StringComparer.Ordinal);
        return people.Count >= (subscription.IsPersonal ? 1 : Enough) || (subscription.OwnerKey is { } owner && people.Contains(owner));
    }

    /// <summary>Of what there is to be less, each once.</summary>
    /// <param name="subscription">The subscription.</param>
    public static IEnumerable<(DigestItemKind Kind, Category? Category)> Heeded(DigestSubscription subscription)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return subscription.Fewer.Select(wish => (wish.Kind, wish.Category)).Distinct().Where(wish => Counts(subscription, wish.Kind, wish.Category));
    }

    /// <summary>The subscription without the wishes of anybody for less of something.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="category">The area; null for the kind as such.</param>
    public static DigestSubscription Without(DigestSubscription subscription, DigestItemKind kind, Category? category)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return subscription with { Fewer = [.. subscription.Fewer.Where(wish => (wish.Kind, wish.Category) != (kind, category))] };
    }

    /// <summary>The subscription with a wish; the same if it has it.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="wish">The wish.</param>
    public static DigestSubscription With(DigestSubscription subscription, FewerWish wish)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return subscription.Fewer.Contains(wish) ? subscription : subscription with { Fewer = [.. subscription.Fewer, wish] };
    }

    /// <summary>The subscription without a wish; the same if it does not have it.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="wish">The wish.</param>
    public static DigestSubscription Without(DigestSubscription subscription, FewerWish wish)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return subscription.Fewer.Contains(wish) ? subscription with { Fewer = [.. subscription.Fewer.Where(other => other != wish)] } : subscription;
    }
}
