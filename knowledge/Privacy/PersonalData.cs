using TeamsPilotBot.Knowledge.Privacy.Cpr;
using TeamsPilotBot.Knowledge.Privacy.Health;
using TeamsPilotBot.Knowledge.Privacy.Ids;
using TeamsPilotBot.Knowledge.Privacy.Names;
using TeamsPilotBot.Knowledge.Privacy.Places;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>
/// Takes personal data out of text. Everything that a person typed passes through here before it is stored.
/// Masking what is masked already changes nothing. Safe to use from several threads.
/// </summary>
public static class PersonalData
{

    private static readonly TextCatalog Texts = new(typeof(PersonalData));

    private static readonly TextCatalog Reasons = new(typeof(FindingReason));

    private static readonly string[] Marks =
    [
        .. Enum.GetValues<Language>().SelectMany(language => Enum.GetNames<PersonalDataKind>().Select(kind => Texts.Get(language, kind))),
    ];

    private static readonly IPersonalDataDetector[] OfHealth = [new HealthDetector()];

    /// <summary>Finds CPR numbers only: for ids and references, where digits in a row are usual.</summary>
    public static IReadOnlyList<IPersonalDataDetector> NumbersOnly { get; }
        = [new CprNumberDetector(), new CprPartsDetector(), new CprInWordsDetector()];

    /// <summary>All detectors of what is masked: every kind but health, which is asked about (<see cref="Look(string)"/>).</summary>
    public static IReadOnlyList<IPersonalDataDetector> Detectors { get; } =
    [
        .. NumbersOnly, new SecretDetector(), new PersonIdDetector(), new EmailDetector(), new PhoneDetector(),
        new AddressDetector(), new InternalAddressDetector(), new PersonNameDetector(),
    ];

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
        MarkedText Written(string original, IReadOnlyList<PersonalDataFinding> found) => MarkedText.Of(original, found, kind => Mark(language, kind));
        var findings = FindingMerge.All(text, detectors, Written);
        return findings.Count == 0 ? new MaskedText(text, []) : new MaskedText(Written(text, findings).Text, [.. findings]);
    }

    /// <summary>Masks a text and tells in words what was masked and what to ask about, with Danish marks and words.</summary>
    /// <param name="text">Any text; may be malformed UTF-16.</param>
    public static PrivacyLook Look(string text) => Look(text, Language.Danish);

    /// <summary>Masks a text and tells in words what was masked and what to ask about.</summary>
    /// <param name="text">Any text; may be malformed UTF-16.</param>
    /// <param name="language">The language of the marks and the words.</param>
    public static PrivacyLook Look(string text, Language language)
    {
        var masked = Mask(text, Detectors, language);
        var places = new List<MaskedPlace>(masked.Findings.Count);
        var moved = 0;
        foreach (var finding in masked.Findings)
        {
            var mark = Mark(language, finding.Kind).Length;
            places.Add(new MaskedPlace(finding.Kind, finding.Start + moved, mark, finding.Why, Words(language, finding.Why)));
            moved += mark - finding.Length;
        }

        return new PrivacyLook(masked.Text, [.. places], [.. FindingMerge.Once(masked.Text, OfHealth).Select(finding => Ask(masked.Text, finding, language))]);
    }

    /// <summary>Why a place was taken for personal data, in words that go on a sentence: "ti cifre, der begynder med en dato".</summary>
    /// <param name="language">The language to answer in.</param>
    /// <param name="why">The reason.</param>
    public static string Words(Language language, FindingReason why) => Reasons.Get(language, why.ToString());

    /// <summary>What stands in place of what was masked.</summary>
    /// <param name="language">The language of the mark.</param>
    /// <param name="kind">What was masked.</param>
    public static string Mark(Language language, PersonalDataKind kind) => Texts.Get(language, kind.ToString());

    /// <summary>A masked text without the marks, for looking up what is left: the marks are words of ours, not of the one who wrote.</summary>
    /// <param name="masked">A text that has been masked, in whatever language.</param>
    public static string WithoutMarks(string masked)
    {
        ArgumentNullException.ThrowIfNull(masked);
        if (!masked.Contains('[', StringComparison.Ordinal))
        {
            return masked;
        }

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

    private static PlaceToAsk Ask(string masked, PersonalDataFinding finding, Language language)
    {
        var (start, end) = Sentences.Around(masked, finding.Start);
        return new PlaceToAsk(finding.Kind, finding.Start, finding.Length, masked[start..end].Trim(), finding.Why, Words(language, finding.Why));
    }
}
