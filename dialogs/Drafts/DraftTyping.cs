using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Dialogs.Drafts;

/// <summary>Reads the text of a draft from the fields of a card. Pure.</summary>
internal static class DraftTyping
{
    /// <summary>The text as it was typed; what the card has no field for is as it was.</summary>
    /// <param name="click">The click.</param>
    /// <param name="draft">The draft.</param>
    public static DraftText Of(DraftCardAction click, LessonDraft draft)
    {
        string Typed(string field, string before) => click.Fields.TryGetValue(field, out var typed) ? typed : before;
        var now = draft.Text;
        var visibility = Enum.TryParse<Visibility>(Typed(DraftFields.Visibility, ""), out var seen) ? seen : now.Visibility;
        return new DraftText
        {
            Title = Typed(DraftFields.Title, now.Title),
            Problem = Typed(DraftFields.Problem, now.Problem),
            Action = Typed(DraftFields.Action, now.Action),
            Outcome = Typed(DraftFields.Outcome, now.Outcome),
            Category = Enum.TryParse<Category>(Typed(DraftFields.Category, ""), out var category) && Enum.IsDefined(category) ? category : now.Category,
            Visibility = DraftReach.Of(draft.Origin).Contains(visibility) ? visibility : now.Visibility,
        };
    }
}
