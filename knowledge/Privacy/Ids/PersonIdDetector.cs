using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Ids;

/// <summary>
/// Finds what systems call people: GUIDs, and user, employee, patient and citizen ids that are called so. Case and journal
/// numbers of authorities stay, unless they are called a citizen's or a patient's. GUIDs in public URLs are names of pages.
/// </summary>
internal sealed partial class PersonIdDetector : IPersonalDataDetector
{
    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Digits.Count > 0 || text.Text.Contains(':', StringComparison.Ordinal) || text.Text.Contains('=', StringComparison.Ordinal))
        {
            foreach (var value in UserId().Matches(text.Text).Concat(CitizenId().Matches(text.Text)).Select(match => match.Groups["value"]))
            {
                yield return text.Finding(PersonalDataKind.InternalId, value.Index, value.Index + value.Length, Certainty.Likely, FindingReason.CalledId);
            }
        }

        foreach (var guid in Guids().Matches(text.Text).Where(guid => !InUrl().IsMatch(text.Text.AsSpan(0, guid.Index)[Math.Max(0, guid.Index - 300)..])))
        {
            yield return text.Finding(PersonalDataKind.InternalId, guid.Index, guid.Index + guid.Length, Certainty.Likely, FindingReason.GuidShape);
        }
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9A-Za-z])\}?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Guids();

    [GeneratedRegex(@"://[^\s<>]*$", RegexOptions.CultureInvariant)]
    private static partial Regex InUrl();

    // With a digit, or after a colon and nothing else on the line: "brugernavn og adgangskode" is none.
    [GeneratedRegex("""\b(?:bruger-?(?:id|navn|nr|nummer)(?:et)?|user[- ]?(?:id|name)|login|brugerident(?:en)?|ident|medarbejder-?(?:nummer|nr|id)(?:et)?|ansat-?(?:nummer|id)(?:et)?|ansættelsesnummer(?:et)?|employee (?:id|number|no)|staff id|tjenestenummer(?:et)?|lønnummer(?:et)?|b-nummer|aktør-?id|object ?id|oid|upn|kundenummer(?:et)?|elevnummer(?:et)?|pasnummer(?:et)?|passport number|kørekortnummer(?:et)?|sundhedskortnummer(?:et)?|initialer(?:ne)?)\b\.?["'*_]{0,3}(?: ?[:=] ?| (?:er|is|var|was) :?| )["'`*_]{0,3}(?<value>(?=[^\s]{0,40}[0-9])(?!\[)[\p{L}0-9][\p{L}0-9._\\/-]{1,60}(?<![._/-])|(?<=[:=] ?["'`*_]{0,3})(?-i:\p{Ll}[\p{Ll}._-]{1,40}|\p{Lu}{2,5})(?=["'`*_]{0,3}(?:\.?\s*(?:\n|$|[,;])| -)))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UserId();

    [GeneratedRegex("""\b(?:(?:borger|patient|klient|barn|elev|beboer|citizen|client)(?:en|et|ens|ets|s|'s)?[- ]{0,1}(?:id|nr|nummer|nummeret|sags?nummer|sagsnr|sag|journal|journalnummer|journalnr|journal ?nr|file|case|record|number|no)(?:en|et|ens)?\.?(?: ?(?:nr|nummer|number|no|id)\.?)?|journal(?:nummer|nr)\.? (?:på|for) (?:en |den )?(?:borger|patient)(?:en)?|(?:borger|patient)(?:en|ens)?(?:s)? (?:har |med |with )?(?:journal|sag)(?:s|en)?(?:nummer|nr)\.?)["'*_]{0,3}(?: ?[:=] ?| (?:er|is|har|has|nr\.?|med nummer) | )["'`*_]{0,3}(?<value>(?=[^\s]{0,40}[0-9])(?!\[)[\p{L}0-9][\p{L}0-9._/-]{2,40}(?<![._/-]))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CitizenId();
}
