using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>What somebody suggested, and whether the one who sees it can say that it helped.</summary>
internal sealed record SuggestionBlock(string Id, string Label, string Text, bool Asks)
{
    /// <summary>Those behind them come when the asker has said of one that it did not help.</summary>
    private const int Most = 3;

    /// <summary>Where less room is left, one at a time.</summary>
    private const int RoomForSeveral = 180;

    /// <summary>The suggestions that are shown, oldest first; none when it has ended.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static IReadOnlyList<AuditEntry> Shown(HandOff handOff, int limit)
        => handOff.IsOpen ? [.. handOff.OpenSuggestions.Take(limit < RoomForSeveral ? 1 : Most)] : [];

    /// <summary>A suggestion as the card shows it.</summary>
    /// <param name="suggestion">The suggestion.</param>
    /// <param name="reply">The card.</param>
    /// <param name="people">How people are called.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SuggestionBlock Of(AuditEntry suggestion, HandOffReply reply, HandOffPeople people, HandOffTexts texts, int limit) => new(
        suggestion.Id,
        texts.Format("WordSuggest", people.MoverInFull(suggestion)),
        Shortened.To(suggestion.Text!, TextRoom.Question(limit)),
        MoveTable.Allows(MoveKind.SuggestionSolved, HandOffButtons.RolesOf(reply.Viewer), reply.HandOff.Status) != Role.None);
}
