using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>What is wrong with a line of the lexicon.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Values">What the sentence about it names.</param>
public sealed record LexiconProblem(LexiconFault Fault, EquatableList<string> Values)
{
    private static readonly TextCatalog Texts = new(typeof(LexiconProblem));

    /// <summary>A problem that names something.</summary>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="values">What the sentence about it names.</param>
    public static LexiconProblem Of(LexiconFault fault, params IEnumerable<string> values) => new(fault, [.. values]);

    /// <summary>The problem as a sentence.</summary>
    /// <param name="language">The language to write it in.</param>
    public string Text(Language language) => Texts.Format(language, Fault.ToString(), [.. Values]);
}

/// <summary>A line of the lexicon that was left out.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The number of the line, from 1; 0 for the whole file.</param>
/// <param name="Problem">Why.</param>
public sealed record RefusedLine(string File, int Line, LexiconProblem Problem);
