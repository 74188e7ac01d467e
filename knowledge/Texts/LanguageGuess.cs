using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Texts;

/// <summary>Tells Danish from English by letters and small words. Safe to use from several threads.</summary>
/// <param name="words">The function words of both languages.</param>
public sealed class LanguageGuess(WeakWords words)
{
    /// <summary>The language of a text, or null if it cannot be told: too short, a name, only signs.</summary>
    /// <param name="text">Any text.</param>
    public Language? Of(string text)
    {
        double danish = 0, english = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            var isDanish = words.IsFunctionWord(token.Text, english: false);
            var isEnglish = words.IsFunctionWord(token.Text, english: true);
            danish += isDanish && !isEnglish ? 1 : 0;
            english += isEnglish && !isDanish ? 1 : 0;
            danish += token.Text.AsSpan().IndexOfAny("æøå") >= 0 ? 1.5 : 0;
            danish += LooksDanish(token.Text) ? 0.4 : 0;
            english += LooksEnglish(token.Text) ? 0.4 : 0;
        }

        return danish > english ? Language.Danish : english > danish ? Language.English : null;
    }

    private static bool LooksDanish(string word)
        => word.Length > 4 && (word.EndsWith("erne", StringComparison.Ordinal) || word.EndsWith("else", StringComparison.Ordinal)
            || word.EndsWith("hed", StringComparison.Ordinal) || word.EndsWith("eren", StringComparison.Ordinal)
            || word.EndsWith("ning", StringComparison.Ordinal) || word.EndsWith("ere", StringComparison.Ordinal)
            || word.EndsWith("lig", StringComparison.Ordinal) || word.Contains("kk", StringComparison.Ordinal));

    private static bool LooksEnglish(string word)
        => word.Length > 3 && (word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)
            && !word.EndsWith("ning", StringComparison.Ordinal) && !word.EndsWith("ring", StringComparison.Ordinal) || word.EndsWith("ity", StringComparison.Ordinal)
            || word.EndsWith("ment", StringComparison.Ordinal) && !word.EndsWith("ement", StringComparison.Ordinal)
            || word.Contains("th", StringComparison.Ordinal) || word.Contains('w') || word.EndsWith("ed", StringComparison.Ordinal)
            && !word.EndsWith("hed", StringComparison.Ordinal) && !word.EndsWith("sted", StringComparison.Ordinal));
}
