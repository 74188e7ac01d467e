using System.Globalization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>Reads what stands in the forms of administrators. Pure.</summary>
internal static class AdministrationForm
{
    /// <summary>The most characters of a name or an authority.</summary>
    public const int LongestText = 100;

    /// <summary>A text; null if it is empty. A CPR number belongs nowhere, and is masked; the digits of an id are none.</summary>
    /// <param name="click">The click.</param>
    /// <param name="name">The id of the field.</param>
    /// <param name="language">The language.</param>
    public static string? Text(AdministrationCardAction click, string name, Language language)
        => click.Field(name) is not { } text ? null : Guid.TryParse(text, out _) ? text : PersonalData.Mask(text, PersonalData.NumbersOnly, language).Text;

    /// <summary>What was typed, to be shown again.</summary>
    /// <param name="click">The click.</param>
    /// <param name="names">The ids of the fields.</param>
    /// <param name="language">The language.</param>
    public static IReadOnlyDictionary<string, string> Kept(AdministrationCardAction click, IEnumerable<string> names, Language language)
        => names.Select(name => (name, Text: Text(click, name, language))).Where(field => field.Text is not null)
            .ToDictionary(field => field.name, field => field.Text!, StringComparer.Ordinal);

    /// <summary>The sector that was chosen; null for none.</summary>
    /// <param name="click">The click.</param>
    public static Sector? SectorOf(AdministrationCardAction click) => Name<Sector>(click.Field(AdministrationFields.Sector));

    /// <summary>What was chosen of several.</summary>
    /// <typeparam name="T">What there is to choose from.</typeparam>
    /// <param name="click">The click.</param>
    /// <param name="name">The id of the field.</param>
    public static IEnumerable<T> Several<T>(AdministrationCardAction click, string name)
        where T : struct, Enum
        => (click.Field(name) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Name<T>).OfType<T>().Distinct();

    /// <summary>Where a page of a list begins; 0 if the click does not say.</summary>
    /// <param name="click">The click.</param>
    public static int First(AdministrationCardAction click) => Number(click, AdministrationFields.First);

    /// <summary>A whole number; 0 if there is none.</summary>
    /// <param name="click">The click.</param>
    /// <param name="name">The id of the field.</param>
    public static int Number(AdministrationCardAction click, string name)
        => int.TryParse(click.Field(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static T? Name<T>(string? text)
        where T : struct, Enum
        => text is not null && char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, out var value) ? value : null;
}
