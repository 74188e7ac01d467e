using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>Words by which a sentence tells what was hard, what was done, or how it ended. Chosen on made-up stories; <c>docs/benchmarks.md</c>. Pure.</summary>
internal static partial class PartCues
{
    private const double Strong = 2.4;
    private const double Weak = 1.1;

    /// <summary>How much a sentence speaks for each part, 0 and up, in the order of <see cref="StoryPart"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    public static double[] Of(string sentence)
    {
        double Weigh(Regex strong, Regex weak) => (strong.IsMatch(sentence) ? Strong : 0) + (weak.IsMatch(sentence) ? Weak : 0);
        return
        [
            Weigh(ProblemStrong(), ProblemWeak()),
            Weigh(ActionStrong(), ActionWeak()),
            Weigh(OutcomeStrong(), OutcomeWeak()),
        ];
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What people do about something, in the past: with "vi" it is what was done.</summary>
    private const string Deeds =
        "gjorde|valgte|fik (?:samlet|lavet|skrevet|hjælp|vores|en|et|alle)|byggede|bad|lavede|tog|satte|indførte|aftalte|holdt|flyttede|skrev|startede|testede|afprøvede|prøvede"
        + "|besluttede|ansatte|hyrede|købte|inviterede|indgik|udviklede|trænede|brugte|samlede|delte|oprettede|etablerede|ændrede|skiftede|indkaldte|spurgte"
        + "|kontaktede|inddrog|lagde|sendte|kaldte|lod|definerede|ryddede|gennemgik|kortlagde|erstattede|forhandlede|udbød|anonymiserede|pseudonymiserede|sørgede"
        + "|målte|regnede|byttede|sagde nej|udpegede|rettede|gav|fandt ud af at|forsøgte|sammenlignede|fjernede|tegnede|talte|satte os|lærte|viste|ringede|bestilte|tilbød|lukkede op|delte op";

    [GeneratedRegex(
        @"\b(?:problemet|udfordringen|hovedbrud|svært|besværligt|bøvl|i tvivl|usikre på|kæmpede|stod (?:med|over)|manglede|bange for|frygtede|bekymr\w*|modstand mod|ingen vidste|vidste ikke"
        + @"|holdt ikke|trak ud|måtte (?:vi )?(?:ikke|slet ikke)|havde ikke (?:spurgt|lov|tid|råd|selv)|ville have ret|følte|stolede ikke|opdagede (?:vi )?(?:først|at)"
        + @"|the problem|the challenge|struggled|difficult|hard to|did not know|didn't know|nobody knew|we lacked|were not allowed|afraid)\b",
        Options)]
    private static partial Regex ProblemStrong();

    [GeneratedRegex(
        @"\b(?:kunne ikke|kan ikke|kunne hverken|ikke enige|uenige|ingen|havde travlt|fordi|for lidt|for få|for mange|for meget|var ikke|er ikke|havde kun|lå i|spredt|klagede|fejl|gik ned|vi havde|vi har kun"
        + @"|i starten|hver gang|skal kunne|skulle|ville|vi skulle|could not|couldn't|cannot|because|every time|too (?:few|many|little))\b",
        Options)]
    private static partial Regex ProblemWeak();

    [GeneratedRegex(
        @"\b(?:vi|jeg|regionen|kommunen|projektet|afdelingen|styregruppen|projektlederen) (?:selv |så |derfor |også |alle )?(?:" + Deeds + @")\b"
        + @"|\b(?:" + Deeds + @") (?:vi|jeg|regionen|kommunen)\b"
        + @"|\bløsningen blev\b|\bvi har (?:skrevet|bedt|bestilt|lavet|bygget|sat|indgået|aftalt|ansat|købt|trænet|spurgt|prøvet|forsøgt|valgt|ændret|testet|taget)\b"
        + @"|\bvi er i gang med\b|\bvi er ved at\b|\ber vi ved at\b|\bvi tester\b|\bvi arbejder (?:på|med)\b"
        + @"|\bwe (?:also |then |therefore |first )?(?:did|chose|built|asked|made|took|set|introduced|agreed|held|moved|wrote|started|tested|tried|decided|hired|bought|invited|developed|trained|used|gathered|created|changed|switched|contacted|involved|sent|got|gave|let|put|replaced|negotiated|measured)\b",
        Options)]
    private static partial Regex ActionStrong();

    [GeneratedRegex(
        @"^(?:så|derfor|derefter|til sidst|i stedet|sammen med|først|senere|i begyndelsen|so|then|therefore|instead|first|later)\b"
        + @"|\b(?:workshop|markedsdialog|møde[rt]?|kursus|aftale med|sammen med|kontrakten|skabelon|tillæg|vurdering af)\b"
        + @"|\bfik (?:også )?(?:en|et|adgang|lov|hjælp)\b|\b(?:gennemgik|satte|lavede|byggede|skrev|forhandlede|indførte|udarbejdede|inviterede) ",
        Options)]
    private static partial Regex ActionWeak();

    [GeneratedRegex(
        @"\b(?:det endte|endte (?:med|det)|resultatet|virkede (?:det )?(?:ikke|fint|godt)|det virke[rd]e?|virker (?:det|den)|det hjalp|hjalp (?:det|ikke)|lykkedes|nu (?:er|har|kører|bruger|kan|går|ved|får|kommer|skal)|vi stoppede|valgte at stoppe"
        + @"|lukkede (?:projektet|den|vi|det)|slukkede|skrinlagt|opgav|droppede|halveret|fordoblet|sparer|sparede|faldt|steg|forsvandt|blev (?:forlænget|afvist|godkendt|overbevist|løst|en succes|for dyrt|mindre|bedre)"
        + @"|ikke (?:været|fundet|taget|sket|ret meget|endnu)|ikke \w+ endnu|vi venter|venter vi|står i kø|mangler stadig|stadig (?:ikke|forkert|under|der)|er (?:der|den) stadig|skrev under|accepterede|ingen bemærkninger|gik fra"
        + @"|det gav|næste gang|bagefter|foreløbig|til gengæld|procent|pct\.?|ud af (?:ti|tre|fem|fire)|svarer, at|svaret var|sagt kontrakten op|kom op igen|blev aldrig|kunne vise|the result|it (?:worked|ended|helped|did not work|didn't work)|ended (?:up|with)|we stopped|now (?:it|we|they)|in the end|still (?:not|waiting)|succeeded|per cent|percent)\b|\d ?%",
        Options)]
    private static partial Regex OutcomeStrong();

    [GeneratedRegex(
        @"\b(?:efter (?:en|et|to|tre|fire|seks|\d+) (?:dag|uge|måned|år|halvt)\w*|i dag|siden|uden problemer|så var det|alle \d+|stadig|endnu|gevinsten?|erfaringen er|konklusion\w*|tilbage\w*erne|de var enige|vi fik|i (?:foråret|efteråret|januar|sommer)"
        + @"|er der dog|dog|imens|so far|today|after (?:a|two|three|\d+) (?:day|week|month|year)s?|since then)\b|^(?:hun|han|de|den|det|antallet|farten|tilliden|modstanden|prisen|bevillingen|leverandøren|it|they) ",
        Options)]
    private static partial Regex OutcomeWeak();
}
