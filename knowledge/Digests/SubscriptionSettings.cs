using System.Globalization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>What can be chosen of a digest. Immutable.</summary>
/// <param name="Day">The day it is planned on: Monday to Friday.</param>
/// <param name="Time">The time of day, as Danish clocks show it.</param>
/// <param name="Topics">The areas; empty for all.</param>
/// <param name="Sectors">The sectors; empty for all.</param>
/// <param name="Language">The language.</param>
public sealed record SubscriptionSettings(
    DayOfWeek Day, TimeOnly Time, EquatableList<Category> Topics, EquatableList<Sector> Sectors, Language Language)
{
    /// <summary>What is chosen in a subscription.</summary>
    /// <param name="subscription">The subscription.</param>
    public static SubscriptionSettings Of(DigestSubscription subscription)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return new(subscription.Day, subscription.Time, subscription.Topics, subscription.Sectors, subscription.Language);
    }

    /// <summary>The subscription with what is chosen here; all else stays.</summary>
    /// <param name="subscription">The subscription.</param>
    public DigestSubscription In(DigestSubscription subscription)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return subscription with { Day = Day, Time = Time, Topics = Topics, Sectors = Sectors, Language = Language };
    }

    /// <summary>By what a form knows whether somebody else has changed what it shows: the same for the same choices.</summary>
    public string Stamp => string.Create(
        CultureInfo.InvariantCulture, $"{Day}|{Time:HH\\:mm}|{string.Join(',', Topics)}|{string.Join(',', Sectors)}|{Language}");
}
