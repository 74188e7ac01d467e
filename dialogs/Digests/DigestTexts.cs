using System.Globalization;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>The sentences about the buttons of digests.</summary>
internal static class DigestTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(DigestTexts));

    /// <summary>"nye erfaringer om jura".</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="category">The area; null for none.</param>
    /// <param name="language">The language.</param>
    public static string What(DigestItemKind kind, Category? category, Language language)
    {
        var what = Catalog.Get(language, $"Kind.{kind}");
        return category is { } area ? Catalog.Format(language, "About", what, CategoryNames.Of(area, language)) : what;
    }

    /// <summary>"mandag kl. 8.30".</summary>
    /// <param name="subscription">When it is planned.</param>
    /// <param name="language">The language.</param>
    public static string When(DigestSubscription subscription, Language language)
    {
        var culture = language.Culture();
        return Catalog.Format(
            language, "When", culture.DateTimeFormat.GetDayName(subscription.Day), subscription.Time.ToString(Catalog.Get(language, "TimeFormat"), CultureInfo.InvariantCulture));
    }
}
