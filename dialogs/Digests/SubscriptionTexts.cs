using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>The sentences about who gets the weekly digest that need no card of their own.</summary>
internal static class SubscriptionTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(SubscriptionTexts));

    /// <summary>What a subscription is called among others.</summary>
    /// <param name="subscription">The subscription.</param>
    /// <param name="language">The language.</param>
    public static string Named(DigestSubscription subscription, Language language)
        => subscription.IsPersonal ? Catalog.Get(language, "Own") : subscription.Name ?? subscription.TeamName ?? Catalog.Get(language, "NamelessChannel");

    /// <summary>"mandag den 7. december kl. 8.30".</summary>
    /// <param name="language">The language.</param>
    /// <param name="moment">The moment.</param>
    public static string Moment(Language language, DateTimeOffset moment)
        => Catalog.Format(language, "Moment", TimeZoneInfo.ConvertTime(moment, DanishTime.Zone).DateTime);
}
