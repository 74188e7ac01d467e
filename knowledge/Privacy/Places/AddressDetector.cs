using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Places;

/// <summary>
/// Finds street addresses: "Nørregade 12, 3. tv., 8000 Aarhus C". A street is told by how its name ends and by the number after
/// it; a name that could be anything ("Parken 3") counts only with a floor, a postcode, or words such as "bor på" before it.
/// A street without a number, such as "Rådhuspladsen", is a place and stays.
/// </summary>
internal sealed partial class AddressDetector : IPersonalDataDetector
{
    // What comes after the number: a letter, a span, a floor with a door, a postcode with a town.
    private const string Floor = @"(?:,? {0,2}(?:(?:[0-9]{1,2}(?![0-9])\.?(?: ?sal)?|st\.?|stuen|kl\.?|kld\.?|kælderen)(?:,? ?(?:tv|th|mf|t\.v|t\.h|[0-9]{1,2}(?![0-9])|dør [0-9]{1,3}|lejl\.? [0-9]{1,3})\b\.?)|[0-9]{1,2}\. ?sal|[0-9]{1,2}\.(?= ?,)|st\.(?!\p{L})|stuen|kld\.|lejl(?:ighed|\.) [0-9]{1,3}|(?:tv|th|mf)\b\.?))";
    private const string Town = @"(?:(?:,? ?\r?\n ?|,? {1,2}|,)(?:DK-? ?)?[1-9][0-9]{3} {1,2}\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?: (?:[NSVØCKJ]|NV|SV|NØ|SØ)\b)?)";
    private const string Number = @"(?<![0-9]) {0,2}(?<number>[1-9][0-9]{0,2})(?: ?(?:(?<=[0-9])[A-Za-zÆØÅ]|(?<= )[A-H])(?![\p{L}0-9]))?(?:-[0-9]{1,3} ?[A-Za-z]?(?![\p{L}0-9]))?(?![0-9])";

    // Written with a small letter too, as people do in a chat.
    private const string Road = "vej|vejen|gade|gaden|allé|vænget|vænge|stræde|strædet|boulevard|boulevarden|torv|torvet";
    private const string RoadWithCapital = "alle|alléen|gyde|toften|tofte|stien|krogen|svinget|esplanaden|vangen|kæret|ageren|kvarteret";
    private const string Weak = "løkken|volden|ringen|passagen|kaj|kajen|plads|pladsen|park|parken|have|haven|bakken|bakke|marken|engen|lunden|skoven|dalen|højen|høj|bro|gården|gård|gaard|åsen|kanal|strand|port|vold|mosen|mose|lund|holm|banke|brink|skrænten|skellet|kløften|kobbel|kær|hegnet|dammen|bjerget|bjerg|ager|eng|led|stedet|byen|klit|klitten|næs|odde";

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Digits.Count == 0)
        {
            yield break;
        }

        foreach (var (street, end) in Streets(text))
        {
            yield return text.Finding(PersonalDataKind.Address, street.Start, end, Certainty.Likely, street.Why);
        }
    }

    /// <summary>Each number that stands after a word is looked at: what the word is, and what follows.</summary>
    private static IEnumerable<((int Start, FindingReason Why) Street, int End)> Streets(FoldedText text)
    {
        var word = 0;
        foreach (var run in text.Digits.Where(run => run.Length <= 3))
        {
            while (word + 1 < text.Words.Count && text.Words[word + 1].End <= run.Start)
            {
                word++;
            }

            if (word < text.Words.Count && Gap(text, text.Words[word].End, run.Start)
                && Rest().Match(text.Text, run.Start, Math.Min(90, text.Text.Length - run.Start)) is { Success: true } rest
                && Street(text, word, run, rest) is { } street)
            {
                yield return (street, run.Start + rest.Length);
            }
            else if (English().Match(text.Text, run.Start, Math.Min(60, text.Text.Length - run.Start)) is { Success: true } english && Before(run.Start, text.Text))
            {
                yield return ((run.Start, FindingReason.StreetAndNumber), run.Start + english.Length);
            }
        }
    }

    private static bool Gap(FoldedText text, int from, int to)
    {
        var gap = to - from is > 0 and <= 6 ? text.Text.AsSpan(from, to - from) : default;
        return gap.Length > 0 && Between().IsMatch(gap);
    }

    private static bool Before(int start, string text) => start == 0 || text[start - 1] is ' ' or '\n' or '(' or ',';

    private static (int Start, FindingReason Why)? Street(FoldedText text, int word, DigitRun run, Match rest)
    {
        var last = text.Words[word];
        var name = text.Text[last.Start..last.End];
        var written = last.Shape is WordShape.Capitalised or WordShape.Capitals;
        var certain = rest.Groups["floor"].Success || rest.Groups["town"].Success;
        var spoken = Spoken().IsMatch(text.Text.AsSpan(Math.Max(0, FirstOf(text, word) - 30), FirstOf(text, word) - Math.Max(0, FirstOf(text, word) - 30)));
        if (Unit().IsMatch(text.Text.AsSpan(run.End, Math.Min(14, text.Text.Length - run.End))) || NoStreet().IsMatch(name))
        {
            return null;
        }

        var fits = RoadName().IsMatch(name) || (written && CapitalRoadName().IsMatch(name)) || (written && IsSecond(text, word) && RoadWord().IsMatch(name))
            || (WeakName().IsMatch(name) && ((written && (certain || spoken)) || (spoken && certain)))
            || (written && IsSecond(text, word) && WeakWord().IsMatch(name))
            || (written && rest.Groups["town"].Success)
            || (written && CalledAddress().IsMatch(text.Text.AsSpan(Math.Max(0, FirstOf(text, word) - 24), FirstOf(text, word) - Math.Max(0, FirstOf(text, word) - 24))));
        return fits ? (FirstOf(text, word), spoken ? FindingReason.CalledAddress : FindingReason.StreetAndNumber) : null;
    }

    /// <summary>Whether another word with a capital stands before: "Hans Knudsens Plads", "Store Kongensgade", "Gl. Kongevej".</summary>
    private static bool IsSecond(FoldedText text, int word) => FirstOf(text, word) < text.Words[word].Start;

    private static int FirstOf(FoldedText text, int word)
    {
        var first = word;
        while (first > 0 && word - first < 3
            && text.Words[first - 1].Shape is WordShape.Capitalised or WordShape.Initial or WordShape.Capitals
            && text.Words[first].Start - text.Words[first - 1].End is 1 or 2
            && text.Text.AsSpan(text.Words[first - 1].End, text.Words[first].Start - text.Words[first - 1].End) is " " or ". " or "."
            && !Preceding().IsMatch(text.Text.AsSpan(text.Words[first - 1].Start, text.Words[first - 1].Length)))
        {
            first--;
        }

        return text.Words[first].Start;
    }

    [GeneratedRegex($"^{Number}(?<floor>{Floor}{{1,2}})?(?<town>{Town})?", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex(@"^(?:[ *_]{1,3}|,? ?(?:nr\.?|nummer) ?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex($@"^(?:\p{{L}}[\p{{L}}.'-]{{1,30}}|[ÅØ])(?:{Road})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoadName();

    [GeneratedRegex($@"^\p{{L}}[\p{{L}}.'-]{{1,30}}(?:{RoadWithCapital})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CapitalRoadName();

    [GeneratedRegex("^(?:vej|gade|allé|alle|vænge|stræde|boulevard|torv|plads|strandvej|kaj|gyde)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RoadWord();

    [GeneratedRegex($@"^(?:\p{{L}}[\p{{L}}.'-]{{1,30}})?(?:{Weak}|{Road}|{RoadWithCapital})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeakName();

    [GeneratedRegex("^(?:plads|park|have|bakke|kanal|strand|bro|gård|port|vold)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeakWord();

    [GeneratedRegex(@"^(?:om|gen|adgangs|ud|halv|motor|lande|rejse|klage|rekurs|tjeneste|patient|data|kommando|service|kommunikations|informations|beslutnings|arbejds|ind|frem|under|hoved|sags|anke|karriere|læreplads|alter|ad|side|skrive|trans|nær|kval\p{L}*)(?:vej|vejen|veje|gade|gaden|torv|torvet|ringen)$|^(?:undervej\p{L}*|stik\p{L}*alle|samtale|de?talle|kvartalle|alle|ialle|datatorvet|trappen|fortalte)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoStreet();

    [GeneratedRegex(@"^ ?(?:%|,-|kr\b|mio|mia|(?:medarbejder|borger|patient|deltager|side|linje|projekt|sted|kommune|plads|bruger|bolig|spørgsmål|punkt)\p{Ll}*|år\b|dage\b|uger\b|timer\b|minutter\b|km\b|m\b|gange\b|stk\b|pct|procent|ansatte|[:.]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:bor|boende|bopæl|bosat|adresse\w*|flytte[rt]?|flyttet|hjemme|lives?|living|address|ligger|besøg\w*)(?: nu| fast)?(?: på| i| til| hos| at| in| er|:|,)*[ *_\n]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\b(?:adresse\w*|bopæl|address|bor på|bosat på)(?: er| is|:|,)*[ *_\n]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalledAddress();

    [GeneratedRegex(@"^(?:på|i|adresse|adressen|bor|borger|borgeren|til|fra|ved|om|og|er|hun|han|mødet|kom|besøg|address|bopæl|hr|fru|de|den|det|vi|se|hos|for|at)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preceding();

    [GeneratedRegex($@"^[1-9][0-9]{{0,3}}[A-Za-z]? (?:\p{{Lu}}\p{{Ll}}+ ){{1,2}}(?:Street|Road|Avenue|Lane|Drive|Court)\b(?:, ?\p{{Lu}}\p{{Ll}}+)?", RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
