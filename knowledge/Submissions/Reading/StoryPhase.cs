using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>Tells from its words in which phase a story happened. Pure.</summary>
internal static partial class StoryPhase
{
    /// <summary>The phase; <see cref="Phase.Any"/> if the words do not tell.</summary>
    /// <param name="story">The story.</param>
    public static Phase Of(string story)
        => Retraining().IsMatch(story) ? Phase.Retraining
            : Monitoring().IsMatch(story) ? Phase.Monitoring
            : Operation().IsMatch(story) ? Phase.Operation
            : GoLive().IsMatch(story) ? Phase.GoLive
            : Scaling().IsMatch(story) ? Phase.Scaling
            : Test().IsMatch(story) ? Phase.Test
            : Scoping().IsMatch(story) ? Phase.Scoping
            : Development().IsMatch(story) ? Phase.Development
            : Phase.Any;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:gentræn\w*|genoptræn(?:e|er|ede) modellen|retrain\w*)\b", Options)]
    private static partial Regex Retraining();

    [GeneratedRegex(@"\b(?:overvåg(?:e|er|ede) (?:modellen|den|løsningen)|alarm(?:en)? .{0,30}(?:træfsikkerhed|fejl)|monitor(?:ing|ed)|model drift)\b", Options)]
    private static partial Regex Monitoring();

    [GeneratedRegex(@"\b(?:i drift|i driften|it-driften|til driften|kører i (?:hele|alle)|in (?:production|operation))\b", Options)]
    private static partial Regex Operation();

    [GeneratedRegex(@"\b(?:gik live|gik i luften|idriftsæt\w*|idriftsat|lancer\w*|udrul\w*|rullede? (?:den |det )?ud|go-live|went live|launch\w*|roll(?:ed)?[ -]?out)\b", Options)]
    private static partial Regex GoLive();

    [GeneratedRegex(@"\b(?:udbred\w*|skaler\w*|andre kommuner (?:bruger|tog|overtog)|spred\w* løsningen|scal(?:e|ed|ing) (?:it|up|out))\b", Options)]
    private static partial Regex Scaling();

    [GeneratedRegex(@"\b(?:pilot\w*|i testen|teste\w*|test|afprøv\w*|prøveperiode\w*|prøvehandling\w*|trial)\b", Options)]
    private static partial Regex Test();

    [GeneratedRegex(@"\b(?:udbud\w*|markedsdialog|kravspecifikation\w*|ansøgning\w*|forundersøg\w*|business case|før vi gik i gang|tender|procurement)\b", Options)]
    private static partial Regex Scoping();

    [GeneratedRegex(@"\b(?:træne(?:de|r)? (?:modellen|den|en model)|udvikl(?:e|er|ede|ing)\w*|byggede|syntetiske data|datasæt|train(?:ed|ing) (?:the|a) model|develop\w*)\b", Options)]
    private static partial Regex Development();
}
