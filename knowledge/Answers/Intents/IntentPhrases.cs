using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers.Intents;

/// <summary>The phrases by which messages are told apart, from <c>lexicon/intents.tsv</c>. Immutable.</summary>
public sealed class IntentPhrases
{
    private readonly List<(Intent Intent, bool English, string[] Terms, bool AtStart, bool Whole)> phrases = [];

    private IntentPhrases()
    {
    }

    /// <summary>Reads the list.</summary>
    /// <param name="lines">Intent, language and phrases separated by tabs; # begins a comment.</param>
    /// <exception cref="FormatException">A line is not of that form; the message says which.</exception>
    public static IntentPhrases Parse(IEnumerable<string> lines)
    {
        var result = new IntentPhrases();
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            var columns = line.Split('\t');
            if (columns.Length != 3 || !Enum.TryParse<Intent>(columns[0], ignoreCase: true, out var intent))
            {
                throw new FormatException($"intents.tsv: '{line}' is not intent, language and phrases separated by tabs.");
            }

            foreach (var phrase in columns[2].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var english = columns[1] == "en";
                result.phrases.Add((intent, english, Terms(phrase, english), phrase[0] == '^', phrase[0] == '$'));
            }
        }

        return result;
    }

    /// <summary>Whether a message has a phrase of an intent, in either language.</summary>
    /// <param name="text">The message.</param>
    /// <param name="intent">The intent.</param>
    public bool Has(string text, Intent intent)
    {
        var danish = Terms(text, english: false);
        var foreign = Terms(text, english: true);
        return phrases.Any(p => p.Intent == intent && IsIn(p.English ? foreign : danish, p.Terms, p.AtStart, p.Whole));
    }

    /// <summary>The language of a message that is a phrase of one language from end to end, such as "mine data"; null if it is none, or is one in both.</summary>
    /// <param name="text">The message.</param>
    public Language? LanguageOf(string text) => Spoken(text) is [var english] ? english ? Language.English : Language.Danish : null;

    /// <summary>Whether a message is from end to end a phrase of both languages, such as "administration", and so says nothing of the language.</summary>
    /// <param name="text">The message.</param>
    public bool IsOfBoth(string text) => Spoken(text).Count > 1;

    private List<bool> Spoken(string text)
    {
        var danish = Terms(text, english: false);
        var foreign = Terms(text, english: true);
        return [.. phrases.Where(p => p.Whole && IsIn(p.English ? foreign : danish, p.Terms, p.AtStart, p.Whole)).Select(p => p.English).Distinct()];
    }

    private static string[] Terms(string text, bool english)
        => [.. Tokenizer.Tokenize(text).Select(t => t.Kind != TokenKind.Word ? t.Text
            : english ? TermAnalyzer.English(t.Text) : TermAnalyzer.Danish(t.Text))];

    private static bool IsIn(string[] text, string[] phrase, bool atStart, bool whole)
        => whole ? text.AsSpan().SequenceEqual(phrase)
            : atStart ? text.AsSpan().StartsWith(phrase)
            : text.AsSpan().IndexOf(phrase) >= 0;
}
