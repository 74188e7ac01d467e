using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>Tells from its words how a story ended. Pure.</summary>
internal static partial class StoryStatus
{
    /// <summary>How the problem stands; null if the words do not tell.</summary>
    /// <param name="outcome">How it ended, in the teller's words.</param>
    public static LessonStatus? Of(string outcome)
    {
        var (well, badly, going) = (Well().IsMatch(outcome), Badly().IsMatch(outcome), Going().IsMatch(outcome));
        return Ended().IsMatch(outcome) ? LessonStatus.Stopped
            : Partly().IsMatch(outcome) || (well && (badly || going || But().IsMatch(outcome))) ? LessonStatus.PartlySolved
            : badly ? LessonStatus.Unsolved
            : going ? LessonStatus.InProgress
            : Again().IsMatch(outcome) ? LessonStatus.GoodPractice
            : well ? LessonStatus.Solved
            : null;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\b(?:stoppede|stoppet|(?:valgte|besluttede) at stoppe|lukkede (?:projektet|løsningen|den|piloten|vi)|lukket ned|lukket projektet|slukkede|slukket|skrinlagt|droppede|droppet|opgav|opgivet"
        + @"|sagt (?:kontrakten )?op|sagde (?:kontrakten )?op|indstillet|nedlagt|stopped|shut (?:it )?down|closed (?:the project|it)|gave (?:it )?up|cancelled|abandoned)\b",
        Options)]
    private static partial Regex Ended();

    [GeneratedRegex(
        @"\b(?:virkede? (?:det |den )?ikke|hjalp (?:det |den )?ikke|hjælper ikke|mangler stadig|stadig (?:forkert|ikke|under|for)|ikke løst|uløst|aldrig god|aldrig blevet|ikke sket|sket noget bagefter|ikke ret meget|lykkedes (?:det )?ikke"
        + @"|ikke lykkedes|kan (?:stadig )?ikke|svarer, at det|står i kø|ligger (?:projektet )?stille|did not (?:work|help)|didn't (?:work|help)|does not work|doesn't work|unsolved|still (?:not|missing|wrong)|failed)\b",
        Options)]
    private static partial Regex Badly();

    [GeneratedRegex(
        @"\b(?:er i gang|er ved at|vi venter|venter vi|afventer|arbejder (?:stadig )?på|endnu|foreløbig|indtil videre|lige nu|ved vi først|vi har bedt|under (?:udarbejdelse|afklaring)|in progress|waiting|so far|not yet|working on)\b",
        Options)]
    private static partial Regex Going();

    [GeneratedRegex(
        @"\b(?:løst|virker|virkede|kører|lykkedes|godkendt|godkendte|skrev under|accepterede|halveret|halverede|fordoblet|sparer|sparede|faldt|falder|steg|forlænget|forsvandt|ingen bemærkninger|succes|uden (?:fejl|problemer|ændringer)"
        + @"|ikke været (?:en )?fejl|gik fra|kom på|kom op|bedre|overbevist|gode|enige|bruger|mindre|opbakning|glade|tilfredse|på plads|reagerer|works|worked|solved|succeeded|approved|saves|saved|accepted|happy|better)\b",
        Options)]
    private static partial Regex Well();

    [GeneratedRegex(@"\b(?:delvis\w*|til dels|kun (?:halvdelen|noget|nogle)|for de to|noget af det|partly|partially|only some)\b", Options)]
    private static partial Regex Partly();

    [GeneratedRegex(@"\b(?:men|dog|til gengæld|desværre|but|however|unfortunately)\b", Options)]
    private static partial Regex But();

    [GeneratedRegex(@"\b(?:anbefale\w*|næste gang|fra starten (?:næste|fremover)|god praksis|fast (?:del|praksis|rutine)|gør vi altid|recommend|next time|good practice)\b", Options)]
    private static partial Regex Again();
}
