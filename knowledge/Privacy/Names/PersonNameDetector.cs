using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Names;

/// <summary>
/// Finds names of people: a first name with a surname; after a title, a profession or what somebody is to somebody; where a letter
/// begins or ends; and first names of which the text tells an age, an initial or a case. A first name alone stays, and so do
/// organisations, places, streets and systems that are called as people are.
/// </summary>
internal sealed partial class PersonNameDetector : IPersonalDataDetector
{
    private const int LeadReach = 6;

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Words.Count == 0)
        {
            yield break;
        }

        var reader = new NameReader(text, NameBook.Shared);
        for (var word = 0; word < text.Words.Count; word++)
        {
            if (NameAt(reader, word) is var (length, why))
            {
                var last = word + length - 1;
                yield return text.Finding(PersonalDataKind.PersonName, text.Words[word].Start, EndOf(reader, last), Certainty.Likely, why);
                word = last;
            }
        }
    }

    private static (int Length, FindingReason Why)? NameAt(NameReader reader, int word)
        => reader.Words[word].Shape switch
        {
            WordShape.Capitalised when reader.CanBeName(word) || reader.IsFirst(word) => Capitalised(reader, word),
            WordShape.Initial => Initial(reader, word),
            WordShape.Capitals or WordShape.Lower => Plain(reader, word),
            _ => null,
        };

    private static (int Length, FindingReason Why)? Capitalised(NameReader reader, int word)
    {
        var run = reader.Run(word);
        if (reader.IsOrganisationAfter(word + run))
        {
            return null;
        }

        var lead = Lead(reader, word);
        return run > 1
            ? FullName(reader, word, run, lead) is > 0 and var length ? (length, Reason(lead, FindingReason.FullName)) : null
            : Wrapped(reader, word) ?? (IsSingle(reader, word, lead) ? (1, Reason(lead, FindingReason.NameInContext)) : null);
    }

    /// <summary>How many words of a run are a name; 0 if it is none.</summary>
    private static int FullName(NameReader reader, int word, int run, NameLead lead)
    {
        var first = reader.IsFirst(word);
        var surnames = Enumerable.Range(word + 1, run - 1).Where(reader.IsSurname).ToList();
        if (lead is NameLead.Title or NameLead.Relation or NameLead.Profession or NameLead.Signature)
        {
            return run;
        }

        if (first)
        {
            // "Jens H." and "Karen Kowalczyk" are names; "Nova Teams" and "Hans Opgave" are two words with capitals.
            return surnames.Count > 0 || !reader.IsAlsoWord(word) || reader.IsFirst(word + 1) && !reader.IsAlsoWord(word + 1) ? run : IsSingle(reader, word, lead) ? 1 : 0;
        }

        // A name that is not in the list has to stand before a surname, or where one talks with people or can reach them.
        return reader.CanBeName(word)
            && ((surnames.Count > 0 && !reader.IsSurname(word) && (surnames.Exists(at => !reader.IsAlsoWord(at)) || !reader.StartsSentence(word)))
                || lead == NameLead.Talk || Reached().IsMatch(reader.After(word + run - 1, 40)))
            ? run : 0;
    }

    /// <summary>A first name at the end of a line, and its surname on the next.</summary>
    private static (int Length, FindingReason Why)? Wrapped(NameReader reader, int word)
        => word + 1 < reader.Words.Count && reader.Wrapped(word + 1) && reader.CanBeName(word + 1) && reader.IsFirst(word) && reader.IsListedSurname(word + 1)
            && !(reader.IsAlsoWord(word) && reader.IsAlsoWord(word + 1))
            ? (2, FindingReason.FullName) : null;

    private static bool IsSingle(NameReader reader, int word, NameLead lead)
        => lead switch
        {
            NameLead.Title => true,
            NameLead.Relation => reader.IsFirst(word) || reader.CanBeName(word),
            NameLead.Profession => reader.IsFirst(word) || reader.IsListedSurname(word),
            NameLead.Greeting => reader.IsFirst(word) && (!reader.IsAlsoWord(word) || EndsGreeting().IsMatch(reader.After(word, 3))),
            NameLead.Signature => reader.IsFirst(word) || (EndsLine().IsMatch(reader.After(word, 4)) && !Definite().IsMatch(reader.At(word))),
            _ => reader.IsFirst(word) && (IsTold(reader, word) || IsSignedWithSlash(reader, word)),
        };

    /// <summary>Whether the text around a first name tells of one person: an age, a case of his or her own.</summary>
    private static bool IsTold(NameReader reader, int word)
        => Age().IsMatch(reader.After(word, 24))
            || (word > 0 && reader.Gap(word) is " " && reader.At(word - 1).EndsWith("årige", StringComparison.OrdinalIgnoreCase))
            || (reader.At(word)[^1] == 's' && OwnThings().IsMatch(reader.After(word, 40)));

    private static bool IsSignedWithSlash(NameReader reader, int word)
        => Slash().IsMatch(reader.Gap(word)) && EndsLine().IsMatch(reader.After(word, 4));

    /// <summary>"J. Hansen", "H.C. Andersen".</summary>
    private static (int Length, FindingReason Why)? Initial(NameReader reader, int word)
    {
        var run = reader.Run(word);
        var last = word + run - 1;
        var lead = Lead(reader, word);
        return run > 1 && !reader.IsOrganisationAfter(word + run) && reader.GapAfter(word).StartsWith(".", StringComparison.Ordinal)
            && reader.IsSurname(last) && (!reader.IsAlsoWord(last) || lead >= NameLead.Profession)
            ? (run, Reason(lead, FindingReason.FullName)) : null;
    }

    /// <summary>Names in small letters or capitals only: both names have to be in the lists and be nothing else.</summary>
    private static (int Length, FindingReason Why)? Plain(NameReader reader, int word)
    {
        if (!reader.IsFirst(word))
        {
            return null;
        }

        var lead = Lead(reader, word);
        var also = reader.IsAlsoWord(word);
        var next = word + 1;
        if (next < reader.Words.Count && reader.Joined(next) && reader.Words[next].Shape == reader.Words[word].Shape
            && reader.IsListedSurname(next) && !(also && lead < NameLead.Relation) && !reader.IsAlsoWord(next))
        {
            return (2, Reason(lead, FindingReason.FullName));
        }

        return !also && lead is NameLead.Title or NameLead.Relation ? (1, Reason(lead, FindingReason.NameAfterTitle)) : null;
    }

    /// <summary>What the words before say: "hr. ", "borgeren ", "Mvh\n", "hedder ".</summary>
    private static NameLead Lead(NameReader reader, int word)
    {
        if (word == 0)
        {
            return NameLead.None;
        }

        var gap = reader.PlainGap(word);
        var lead = NameLeads.Of(reader.At(word - 1));
        if (lead == NameLead.None && reader.At(word - 1) is "er" or "fra" or "from" or "is" && word > 1 && reader.Joined(word - 1))
        {
            var before = NameLeads.Of(reader.At(word - 2));
            lead = before is NameLead.Signature || (before is NameLead.Greeting && reader.At(word - 2)[0] is 'n' or 'N') ? before : NameLead.None;
        }

        if (lead == NameLead.None && reader.At(word - 1) is "med" or "af" or "fra" or "hos" or "with" or "to" or "from" && word > 1)
        {
            lead = NameLeads.Of(reader.At(word - 2)) == NameLead.Talk ? NameLead.Talk : NameLead.None;
        }

        return lead switch
        {
            NameLead.None => NameLead.None,
            NameLead.Signature => AfterSignature().IsMatch(gap) ? lead : NameLead.None,
            NameLead.Title => gap is " " or ". " or "." ? lead : NameLead.None,
            NameLead.Greeting when gap is " " or ": " or ", " && IsOfPerson(reader, word - 1) => NameLead.Relation,
            NameLead.Greeting => gap is " " or ": " or ", " or ":" ? lead : NameLead.None,
            NameLead.Talk => gap is " " ? lead : NameLead.None,
            _ => gap is " " or ": " ? lead : gap is ", " or " (" or " \"" ? NameLead.Greeting : NameLead.None,
        };
    }

    /// <summary>"en borger, der hedder …" is about a person; "en voicebot, der hedder …" is not.</summary>
    private static bool IsOfPerson(NameReader reader, int called)
    {
        if (NameLeads.Of(reader.At(called)) != NameLead.Greeting || reader.At(called)[0] is not ('h' or 'k' or 'n' or 'c') || reader.At(called) is "hej" or "hi" or "hello" or "kære")
        {
            return false;
        }

        for (var word = called - 1; word >= Math.Max(0, called - LeadReach) && !reader.Gap(word + 1).ContainsAny(".!?\n"); word--)
        {
            if (NameLeads.IsPerson(reader.At(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static FindingReason Reason(NameLead lead, FindingReason otherwise) => lead switch
    {
        NameLead.Title or NameLead.Relation or NameLead.Profession => FindingReason.NameAfterTitle,
        NameLead.Signature or NameLead.Greeting => FindingReason.Signature,
        NameLead.Talk => FindingReason.NameInContext,
        _ => otherwise,
    };

    /// <summary>The full stop of a last initial belongs to the name: "Jens H.".</summary>
    private static int EndOf(NameReader reader, int last)
        => reader.Words[last].End + (reader.Words[last].Shape == WordShape.Initial && reader.GapAfter(last).StartsWith(".", StringComparison.Ordinal) ? 1 : 0);

    // "NN, tlf. 12 34 56 78", "NN <nn@kommune.dk>".
    [GeneratedRegex(@"^[*_]{0,2}(?: ?[<(] ?[\p{L}0-9._%+-]{1,40} ?(?:@|[\[(](?:at|snabel))|,? (?:tlf|mobil|telefon|phone|mail|e-mail)\b|,? (?:\+[1-9]|[2-9][0-9] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2}\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reached();

    [GeneratedRegex(@"^[,.!]?\s*(?:\n|$)|^,", RegexOptions.CultureInvariant)]
    private static partial Regex EndsGreeting();

    [GeneratedRegex(@"^[.,*_]{0,2}\s*(?:\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EndsLine();

    [GeneratedRegex(@"^(?: på [1-9][0-9]{0,2}\b(?! ?(?:%|kr|stk|projekter|sider))| \([1-9][0-9]?\)|,? [1-9][0-9]? år\b|,? (?:aged |is )[1-9][0-9]\b|, [1-9][0-9],)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"^ (?:egen |gamle |nye |første |sidste |syge )?(?:sags?\b|sagen|journal|depression|demens|diagnose|kræft|sygdom|ansøgning|mor\b|far\b|datter|søn\b|kone\b|mand\b|bolig|behandling|medicin|forløb|helbred|økonomi|løn\b|børn|case\b|illness|record|mother|father|operation|pension|kontanthjælp|sygedagpenge|handicap|indlæggelse)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnThings();

    // "Mvh Projektkontoret" is signed by nobody.
    [GeneratedRegex("(?:en|et|erne|ene|ing|ion|team|bot)$|.{11}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Definite();

    [GeneratedRegex(@"(?:^|\s)/ ?$", RegexOptions.CultureInvariant)]
    private static partial Regex Slash();

    [GeneratedRegex(@"^(?:[,.!:]{0,2} ?(?:\r?\n ?){0,3}[-*_ ]{0,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterSignature();
}
