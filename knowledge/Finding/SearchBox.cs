using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Finding;

/// <summary>
/// Reads what is typed into a search box. People type "samtykke løst" there, or "kun regioner", where they would say a sentence
/// in a chat: words at the end that can only be conditions are conditions, and so is a text of nothing else.
/// </summary>
internal static class SearchBox
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "og", "eller", "and", "or" };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "ikke", "not" };

    // "Delvist løst" is not "løst".
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "delvist", "delvis", "partly", "partially" };

    /// <summary>What is looked for.</summary>
    /// <param name="text">The text, personal data masked.</param>
    /// <param name="reading">Reads conditions.</param>
    /// <param name="organisations">The words by which authorities with lessons are called.</param>
    /// <returns>The subject; its text is empty if there are only conditions, or nothing.</returns>
    public static Subject Read(string text, FollowUp reading, Func<IReadOnlySet<string>> organisations)
    {
        var tokens = Tokenizer.Tokenize(text);
        var end = StartOfConditions(tokens);
        return end == 0 || end == tokens.Count
            ? reading.Read(text, previous: "", organisations)
            : reading.Read(Join(tokens.Skip(end)), Join(tokens.Take(end)), organisations);
    }

    /// <summary>Where the words at the end begin that are conditions; the number of words if there are none.</summary>
    private static int StartOfConditions(List<Token> tokens)
    {
        var start = tokens.Count;
        while (start > 0 && (IsCondition(tokens, start - 1) || (start < tokens.Count && BelongsToConditions(tokens[start - 1].Text))))
        {
            start--;
        }

        while (start < tokens.Count && Joints.Contains(tokens[start].Text))
        {
            start++;
        }

        return start;
    }

    private static bool BelongsToConditions(string word) => Joints.Contains(word) || Negations.Contains(word) || WordFilters.Marks.Contains(word);

    private static bool IsCondition(List<Token> tokens, int place)
        => tokens[place].Kind == TokenKind.Word && ConditionWords.At(tokens, place) is { } condition
            && condition.Subject switch
            {
                ConditionSubject.Sector => WordFilters.Sectors.Contains(tokens[place].Text),
                ConditionSubject.Status => place == 0 || !Parts.Contains(tokens[place - 1].Text),
                _ => false,
            };

    private static string Join(IEnumerable<Token> tokens) => string.Join(' ', tokens.Select(token => token.Surface));
}
