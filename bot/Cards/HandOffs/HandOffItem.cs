using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>A hand-off in a list.</summary>
internal sealed record HandOffItem(string Id, string Question, string Status, string StatusColor, string DotColor, string Facts, string? Alarm)
{
    private const int LongestQuestion = 120;

    /// <summary>The hand-off as a list shows it.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="list">The list.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static HandOffItem Of(HandOff handOff, HandOffListReply list, HandOffTexts texts, int limit)
    {
        var viewer = list.Kind switch
        {
            HandOffListKind.Mine => HandOffViewer.Asker,
            HandOffListKind.Queue => HandOffViewer.Contact,
            _ => HandOffViewer.Administrator,
        };
        var people = new HandOffPeople(handOff, viewer, null, texts);
        var overdue = handOff.Turn is { } turn && turn.Due < list.Now;
        return new HandOffItem(
            handOff.Id,
            Shortened.To(handOff.Question.Text.ReplaceLineEndings(" "), Math.Min(limit, LongestQuestion)),
            texts.Status(handOff.Status),
            HandOffColors.Text(handOff.Status),
            HandOffColors.Dot(handOff.Status),
            FactsOf(handOff, viewer, people, texts, overdue),
            Joined(
                handOff.Question.Urgent && handOff.IsOpen ? texts["ItemUrgent"] : null,
                viewer == HandOffViewer.Asker && handOff.IsOpen ? Suggestions(handOff.OpenSuggestions.Count(), texts) : null,
                overdue ? texts.Format("ItemOverdue", Due(handOff, texts)) : null));
    }

    private static string FactsOf(HandOff handOff, HandOffViewer viewer, HandOffPeople people, HandOffTexts texts, bool overdue)
    {
        var own = viewer == HandOffViewer.Asker;
        var waitsForAsker = handOff.Status.WaitsForAsker();
        return Joined(
            own ? null : texts.Format("ItemFrom", people.Asker),
            own || handOff.Question.Organisation is not { } organisation ? null : Shortened.To(organisation, 60),
            !handOff.IsOpen ? null
                : waitsForAsker ? (own ? texts["ItemWithYou"] : texts.Format("ItemWithAsker", people.Asker))
                : viewer == HandOffViewer.Contact && handOff.HandlerKey is null ? null
                : texts.Format("ItemWith", people.Handler),
            handOff.IsOpen && !overdue ? Due(handOff, texts) : null) ?? texts.Format("SentOn", texts.Date(handOff.Trail[0].At));
    }

    private static string? Suggestions(int count, HandOffTexts texts)
        => count == 0 ? null : count == 1 ? texts["ItemSuggestion"] : texts.Format("ItemSuggestions", count);

    private static string Due(HandOff handOff, HandOffTexts texts) => texts.Format("ItemDue", texts.ShortDay(handOff.Turn!.Due));

    private static string? Joined(params IEnumerable<string?> parts)
        => string.Join(" · ", parts.OfType<string>()) is { Length: > 0 } line ? line : null;
}
