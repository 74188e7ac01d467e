using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>What a button of a digest does.</summary>
public enum DigestVerb
{
    /// <summary>Shows a lesson.</summary>
    Read,

    /// <summary>Shows what of a kind had no room in the digest.</summary>
    More,

    /// <summary>Shows the digest again.</summary>
    Back,

    /// <summary>Begins an answer to an open question.</summary>
    Offer,

    /// <summary>Shows which areas can be followed, and of what there can be less.</summary>
    Topics,

    /// <summary>Adds an area to the person's own digest.</summary>
    Follow,

    /// <summary>Wants less of a kind in an area.</summary>
    Fewer,

    /// <summary>Takes that back.</summary>
    Undo,
}

/// <summary>A click on a digest or on what it led to. It carries what it is about, never the digest itself.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked; empty for what only shows something.</param>
public sealed record DigestCardAction(DigestVerb Verb, string Nonce) : CardClick
{
    /// <summary>Which digest; null if the card belongs to none.</summary>
    public DigestPlace? Place { get; init; }

    /// <summary>Of which kind what it is about is; null if that is not needed.</summary>
    public DigestItemKind? Kind { get; init; }

    /// <summary>The area; null for none.</summary>
    public Category? Category { get; init; }

    /// <summary>The areas that the card offers, null among them for what has none.</summary>
    public EquatableList<Category?> Categories { get; init; } = [];

    /// <summary>The lesson; null for none.</summary>
    public string? LessonId { get; init; }

    /// <summary>Which part of a very long lesson, from 0.</summary>
    public int Part { get; init; }

    /// <summary>The hand-off; null for none.</summary>
    public string? HandOffId { get; init; }

    /// <summary>Where a page of the rest begins, from 0; null where the digest itself is meant.</summary>
    public int? First { get; init; }
}
