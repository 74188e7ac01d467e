using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>Cuts texts into sentences. A point that is no end ("art. 35", "bl.a. data", "1.000") leaves its sentence whole.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a text.</summary>
    /// <param name="text">The text.</param>
    public static string[] Of(string text) => End().Split(text);

    // After an abbreviation comes a small letter or a number.
    [GeneratedRegex(@"[?!;:.]+(?:\s+(?![\p{Ll}\d])|$)|[?!;:]+\s+", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
