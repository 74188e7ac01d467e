using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card about search words.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
public abstract record SearchWordReply(Language Language, string Nonce) : Reply(Language);

/// <summary>A page of the search words that were added in Teams.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Words">The words, newest first.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are.</param>
/// <param name="FromFiles">How many lines of files are in use besides.</param>
/// <param name="MayChange">Whether the one who looks may add and remove words.</param>
public sealed record SearchWordListReply(
    Language Language, string Nonce, EquatableList<SearchWord> Words, int First, int Total, int FromFiles, bool MayChange) : SearchWordReply(Language, Nonce)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 6;

    /// <summary>What the click came to; null for nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>What is found now that was not before, in sentences.</summary>
    public EquatableList<string> Effects { get; init; } = [];

    /// <summary>Words that were just removed and can be had back; null if none were.</summary>
    public SearchWord? Removed { get; init; }
}

/// <summary>The form in which words are added.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Values">What stands in its fields, by their ids.</param>
public sealed record SearchWordFormReply(Language Language, string Nonce, IReadOnlyDictionary<string, string> Values) : SearchWordReply(Language, Nonce)
{
    /// <summary>Why what was typed could not be added; null if nothing was.</summary>
    public string? Fault { get; init; }
}

/// <summary>The question whether words are really to be removed.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Word">The words.</param>
/// <param name="First">Where the page of the list begins that it was asked from.</param>
public sealed record SearchWordRemovalReply(Language Language, string Nonce, SearchWord Word, int First) : SearchWordReply(Language, Nonce);
