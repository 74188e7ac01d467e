using System.Collections.Concurrent;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>The terms of words met before: the rows of a thesaurus repeat most of theirs. Safe to use from several threads.</summary>
internal sealed class TermCache
{
    private readonly ConcurrentDictionary<string, string> danish = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> english = new(StringComparer.Ordinal);

    /// <summary>The term of a token, as <see cref="TermAnalyzer"/> makes it.</summary>
    /// <param name="token">The token.</param>
    /// <param name="isEnglish">Whether it is English.</param>
    public string Term(Token token, bool isEnglish)
        => token.Kind != TokenKind.Word ? token.Text
            : isEnglish ? english.GetOrAdd(token.Text, TermAnalyzer.English) : danish.GetOrAdd(token.Text, TermAnalyzer.Danish);
}
