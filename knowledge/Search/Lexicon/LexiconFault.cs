namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>Why a line of the lexicon cannot be taken.</summary>
public enum LexiconFault
{
    /// <summary>It has too few or too many columns. Value: how they should be.</summary>
    Columns,

    /// <summary>The relation is none of those there are. Value: what stands there.</summary>
    Relation,

    /// <summary>The language is neither da nor en. Value: what stands there.</summary>
    Language,

    /// <summary>The weight is no number from 0 to 1. Value: what stands there.</summary>
    Weight,

    /// <summary>There are no words.</summary>
    NoWords,

    /// <summary>There is no such kind of message. Value: what stands there.</summary>
    Intent,

    /// <summary>It would make unlike things the same. Values: the two.</summary>
    Unlike,

    /// <summary>What it removes is not in the lexicon that comes with the program.</summary>
    NothingToRemove,

    /// <summary>A letter cannot be read, since the file is not in UTF-8.</summary>
    Encoding,

    /// <summary>The whole file cannot be read.</summary>
    Unreadable,
}
