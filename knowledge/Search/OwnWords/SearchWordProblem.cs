using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search.OwnWords;

/// <summary>Why words cannot be added.</summary>
public enum SearchWordFault
{
    /// <summary>There is no head, or nothing in it that is a word.</summary>
    NoHead,

    /// <summary>There are no words, or nothing in one of them that is a word.</summary>
    NoWords,

    /// <summary>The head or a word is too long. Values: the most characters, and how it begins.</summary>
    TooLong,

    /// <summary>There are too many words. Value: how many there may be.</summary>
    TooManyWords,

    /// <summary>There are characters in it that are no letters, such as a tabulator or the break of a line.</summary>
    Unreadable,

    /// <summary>Something looks like personal data.</summary>
    PersonalData,

    /// <summary>It would make unlike things the same. Values: the two.</summary>
    Unlike,

    /// <summary>A word is the head itself. Value: the word.</summary>
    SameWord,

    /// <summary>A word is one that the search passes over. Value: the word.</summary>
    SaysNothing,

    /// <summary>The search knows all of it already. Value: the words.</summary>
    Known,

    /// <summary>There are as many of the authority's own as there can be. Value: how many.</summary>
    Full,
}

/// <summary>What is wrong with words that somebody wants to add.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Values">What the sentence about it names.</param>
public sealed record SearchWordProblem(SearchWordFault Fault, EquatableList<string> Values)
{
    /// <summary>A problem that names something.</summary>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="values">What the sentence about it names.</param>
    public static SearchWordProblem Of(SearchWordFault fault, params IEnumerable<string> values) => new(fault, [.. values]);
}
