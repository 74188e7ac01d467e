using System.Text;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>
/// Takes personal data out of text. Everything that a person typed passes through here before it is stored.
/// Masking what is masked already changes nothing. Safe to use from several threads.
/// </summary>
public static class PersonalData
{
    private static readonly TextCatalog Texts = new(typeof(PersonalData));

    private static readonly string[] Marks =
    [
        .. Enum.GetValues<Language>().SelectMany(language => Enum.GetNames<PersonalDataKind>().Select(kind => Texts.Get(language, kind))),
    ];

    /// <summary>Finds CPR numbers only: for ids and references, where digits in a row are usual.</summary>
    public static IReadOnlyList<IPersonalDataDetector> NumbersOnly { get; } = [new CprNumberDetector()];

    /// <summary>All detectors: CPR numbers, e-mail addresses and telephone numbers.</summary>
    public static IReadOnlyList<IPersonalDataDetector> Detectors { get; }
        = [new CprNumberDetector(), new EmailDetector(), new PhoneDetector()];

    /// <summary>Masks what <see cref="Detectors"/> find, with Danish marks.</summary>
    /// <param name="text">Any text; may be malformed UTF-16.</param>
    public static MaskedText Mask(string text) => Mask(text, Detectors, Language.Danish);

    /// <summary>Masks what the given detectors find.</summary>
    /// <param name="text">Any text; may be malformed UTF-16.</param>
    /// <param name="detectors">What to look for.</param>
    /// <param name="language">The language of the marks.</param>
    public static MaskedText Mask(string text, IReadOnlyList<IPersonalDataDetector> detectors, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = Find(text, detectors);
        if (findings.Count == 0)
        {
            return new MaskedText(text, []);
        }

        var masked = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var finding in findings)
        {
            masked.Append(text, copied, finding.Start - copied).Append(Texts.Get(language, finding.Kind.ToString()));
            copied = finding.Start + finding.Length;
        }

        return new MaskedText(masked.Append(text, copied, text.Length - copied).ToString(), [.. findings]);
    }

    /// <summary>A masked text without the marks, for looking up what is left: the marks are words of ours, not of the one who wrote.</summary>
    /// <param name="masked">A text that has been masked, in whatever language.</param>
    public static string WithoutMarks(string masked)
    {
        ArgumentNullException.ThrowIfNull(masked);
        foreach (var mark in Marks)
        {
            masked = masked.Replace(mark, " ", StringComparison.Ordinal);
        }

        return masked;
    }

    /// <summary>What kinds of personal data were taken out of a text, by the marks that stand in it.</summary>
    /// <param name="masked">A text that has been masked, in whatever language.</param>
    public static IReadOnlyList<PersonalDataKind> KindsIn(string masked)
    {
        ArgumentNullException.ThrowIfNull(masked);
        return [.. Enum.GetValues<PersonalDataKind>().Where(kind => Enum.GetValues<Language>()
            .Any(language => masked.Contains(Texts.Get(language, kind.ToString()), StringComparison.Ordinal)))];
    }

    private static List<PersonalDataFinding> Find(string text, IReadOnlyList<IPersonalDataDetector> detectors)
    {
        var folded = FoldedText.Of(text);
        var all = detectors.SelectMany(detector => detector.Find(folded)).OrderBy(finding => finding.Start);
        var merged = new List<PersonalDataFinding>();
        foreach (var finding in all)
        {
            if (merged.Count > 0 && finding.Start < merged[^1].Start + merged[^1].Length)
            {
                merged[^1] = Union(merged[^1], finding);
            }
            else
            {
                merged.Add(finding);
            }
        }

        return merged;
    }

    private static PersonalDataFinding Union(PersonalDataFinding a, PersonalDataFinding b)
    {
        var heavier = a.Kind <= b.Kind ? a : b;
        var end = Math.Max(a.Start + a.Length, b.Start + b.Length);
        return heavier with { Start = a.Start, Length = end - a.Start };
    }
}
