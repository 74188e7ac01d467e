using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Health;

/// <summary>
/// Finds how one person's health is: an illness or a treatment in a sentence about "hun", "min patient", "en borger på 84 år", a
/// name that was masked. Groups ("borgere med demens") and subjects ("AI, der finder lungekræft") are no one's health. Looks at
/// text that is masked already, so that a mark stands for the person.
/// </summary>
internal sealed partial class HealthDetector : IPersonalDataDetector
{
    private const int ReachBefore = 110;
    private const int ReachAfter = 60;

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var term in HealthTerms.In(text.Text))
        {
            var (from, to) = Sentences.Around(text.Text, term.Index);
            var before = text.Text[Math.Max(from, term.Index - ReachBefore)..term.Index];
            var after = text.Text[(term.Index + term.Length)..Math.Min(to, term.Index + term.Length + ReachAfter)];
            if (IsOfOne(before, after))
            {
                yield return text.Finding(PersonalDataKind.Health, term.Index, term.Index + term.Length, Certainty.Likely, FindingReason.HealthOfPerson);
            }
        }
    }

    private static bool IsOfOne(string before, string after)
        => Own().IsMatch(before)
            || (OneAndHas().Match(before) is { Success: true } one && !Group().IsMatch(one.Groups["between"].ValueSpan))
            || (DefiniteAndHas().Match(before) is { Success: true } definite && !Conditional().IsMatch(before.AsSpan(0, definite.Index)) && !Group().IsMatch(definite.Groups["between"].ValueSpan))
            || (AfterIsOne().IsMatch(after) && !GroupBefore().IsMatch(before));

    private const string Marks = @"\[(?:navn|CPR-nummer|telefonnummer|adresse) fjernet\]|\[(?:name|CPR number|phone number|address) removed\]";

    private const string Verb = @"(?:har|havde|fik|får|fået|lider|led|døjer|kæmper|er|var|blev|bliver|med|oplevede|gennemgik|venter|tager|has|had|got|suffers|is|was|with|diagnosed)";

    // "hendes depression", "min mors nye diagnose", "Karens kræft", where the name is a mark by now.
    [GeneratedRegex($@"(?:\b(?:hendes|hans|min|mit|mine|vedkommendes|dennes|her|his|my|borgerens|patientens|kollegaens|moderens|mors|fars|søns|datters|kones|mands|chefs)|{Marks})(?: (?!om\b|til\b|der\b|som\b)\p{{L}}{{2,18}}){{0,2}}[ *_(]{{1,4}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    // One person, and then a verb or "med" between the person and the illness.
    [GeneratedRegex($@"(?:\b(?:hun|han|she|he|jeg|min (?:patient|borger|bruger|mor|far|kollega|medarbejder|kone|mand|søn|datter|søster|bror|chef|klient|elev|nabo|kæreste|ven|veninde)|my (?:patient|mother|father|colleague|wife|husband|son|daughter|client|neighbour)|(?:en|et|én) (?:\p{{L}}{{2,14}} ){{0,2}}(?:borger|patient|kvinde|mand|dreng|pige|kollega|medarbejder|beboer|elev|barn|person|bruger|klient)(?: i \p{{Lu}}\p{{L}}+)?,? (?:på|i) [1-9][0-9]{{0,2}}(?: år)?|(?:en|et|den|det) [1-9][0-9]{{0,2}}-årige?(?: \p{{L}}{{2,14}}){{0,2}}|a(?:n)? [1-9][0-9]{{0,2}}[- ]year[- ]old(?: \p{{L}}{{2,14}})?|(?:a|our) (?:patient|citizen|woman|man|colleague),? (?:aged )?[1-9][0-9]{{0,2}}|(?:en|én) af (?:vores|mine|deres|de) (?:\p{{L}}{{2,14}} )?(?:borgere|patienter|kolleger|kollegaer|medarbejdere|brugere|elever|beboere|ansatte)|(?:denne|vores) (?:borger|patient|kollega|medarbejder|elev|beboer)|one of (?:our|my) \p{{L}}+)|{Marks})(?<between>(?:(?!\b(?:der finder|som finder|system|løsning|algoritme|model|projekt|AI)\b)[^.!?\n])*?\b{Verb}\b(?:(?!\b(?:systemet|løsningen|algoritme\p{{L}}*|model\p{{L}}*|projekt\p{{L}}*|AI|værktøj\p{{L}}*|data|undersøge\p{{L}}*|arbejde\p{{L}}*|forsk\p{{L}}*)\b)[^.!?\n]){{0,60}})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneAndHas();

    [GeneratedRegex(@"\b(?:borgeren|patienten|beboeren|klienten|barnet|eleven|moren|faren|kollegaen|medarbejderen|kvinden|manden|drengen|pigen|sønnen|datteren|the (?:patient|citizen|child|client|employee|woman|man))(?<between> (?:har(?: lige| netop| nu)?(?: fået)?|havde|fik|fået|lider af|led af|døjer med|kæmper med|er|var|blev|bliver|med|has|had|got|suffers from|is|was|with)(?: \p{L}{1,16}){0,4}[ *_(]{1,4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DefiniteAndHas();

    [GeneratedRegex(@"\b(?:hvis|når|om|at|hvorvidt|hvornår|hvor|if|when|whether|that|uanset|fx|f\.eks\.|for eksempel|eksempelvis|kan|skal|må|should|can|does|finder|forudsig\p{L}*|opdage\p{L}*|vurdere\p{L}*|se|viser)\b[^,;]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(?:borgere|patienter|personer|mennesker|ældre|børn|unge|projekt\p{L}*|algoritme\p{L}*|model\p{L}*|værktøj\p{L}*|løsning\p{L}*|system\p{L}*|patients|people|citizens|children)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(?:borgere|patienter|personer|mennesker|algoritme\p{L}*|AI|model\p{L}*|projekt\p{L}*|patients|people|citizens)\b[^.!?]{0,60}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GroupBefore();

    // "Diagnosen fik hun i maj", "indlagt blev han".
    [GeneratedRegex(@"^ (?:fik|har|havde|blev|er|var) (?:hun|han|min \p{L}+|borgeren|patienten|jeg)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AfterIsOne();
}
