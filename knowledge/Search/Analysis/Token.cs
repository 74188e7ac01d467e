using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A number, kept as it is.</summary>
    Number,

    /// <summary>A reference to a provision of law such as "§ 10" or "art. 35", written "§10" or "art35".</summary>
    LawReference,
}

/// <summary>A piece of text to search by.</summary>
/// <param name="Surface">The token as it was typed, for showing.</param>
/// <param name="Text">The folded text; for a word with a hyphen, without it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parts">The parts between hyphens, folded; empty if there was no hyphen.</param>
public readonly record struct Token(string Surface, string Text, TokenKind Kind, EquatableList<string> Parts);
