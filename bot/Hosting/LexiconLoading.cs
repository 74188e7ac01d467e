using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Reads the lexicon at start.</summary>
internal static partial class LexiconLoading
{
    private static readonly LexiconFormat IntentLines = new("intents.tsv", [0, 1], 2, ';', CheckIntent);

    /// <summary>Reads the files. A line of the administrator's that is wrong is logged and left out.</summary>
    /// <param name="builtIn">The folder that comes with the program.</param>
    /// <param name="own">The administrator's folder; it need not be there.</param>
    /// <param name="logger">Is told of what was left out.</param>
    public static Lexicon Load(string builtIn, string own, ILogger logger)
    {
        var search = LexiconReading.Of(builtIn, own);
        var intents = LexiconMerge.Read(IntentLines, builtIn, own);
        RefusedLine[] refused = [.. search.Refused, .. intents.Refused];
        foreach (var line in refused)
        {
            LogRefused(logger, line.File, line.Line, line.Problem.Fault);
        }

        return new Lexicon(search.Language, IntentPhrases.Parse(intents.Lines), search.Taken + intents.Taken, refused);
    }

    private static LexiconProblem? CheckIntent(string line)
    {
        var columns = line.Split('\t');
        return columns.Length != 3 ? LexiconProblem.Of(LexiconFault.Columns, IntentLines.File)
            : !Enum.GetNames<Intent>().Contains(columns[0], StringComparer.OrdinalIgnoreCase) ? LexiconProblem.Of(LexiconFault.Intent, columns[0])
            : columns[1] is not ("da" or "en") ? LexiconProblem.Of(LexiconFault.Language, columns[1])
            : string.IsNullOrWhiteSpace(columns[2]) ? LexiconProblem.Of(LexiconFault.NoWords)
            : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Line {Line} of your own {File} is left out: {Fault}.")]
    private static partial void LogRefused(ILogger logger, string file, int line, LexiconFault fault);
}
