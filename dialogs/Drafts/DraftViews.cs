using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Drafts;

/// <summary>Shows a draft to one of those who have to approve it, as it stands now. Pure.</summary>
public static class DraftViews
{
    /// <summary>The card for one of them.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="side">What the one who sees it is to it.</param>
    /// <param name="language">The language.</param>
    public static DraftReply To(LessonDraft draft, DraftSide side, Language language)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new DraftReply(language, Nonce.New(), draft, side)
        {
            Faults = draft.Status == DraftStatus.Proposed ? DraftLesson.Of(draft.Id, draft.Origin, draft.Text).Faults : [],
        };
    }

    /// <summary>The card for the recipient of a message.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="isAdministrator">Whether it is a person who administers the bot.</param>
    /// <param name="language">The language.</param>
    /// <returns>The card; null if the recipient has nothing to do with it any more.</returns>
    public static DraftReply? To(LessonDraft draft, Recipient to, bool isAdministrator, Language language)
        => SideOf(draft, to, isAdministrator) is var side and not DraftSide.None ? To(draft, side, language) : null;

    /// <summary>The line of text about a move for the recipient of a message.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="moveId">The move.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="isAdministrator">Whether it is a person who administers the bot.</param>
    /// <param name="language">The language.</param>
    /// <returns>The line; null if there is nothing to say to the recipient.</returns>
    public static DraftNoteReply? Note(LessonDraft draft, string moveId, Recipient to, bool isAdministrator, Language language)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(to);
        return SideOf(draft, to, isAdministrator) != DraftSide.None
            && draft.Trail.FirstOrDefault(entry => entry.Id == moveId) is { } entry && entry.ActorKey != to.Id
            ? new DraftNoteReply(language, draft, entry)
            : null;
    }

    private static DraftSide SideOf(LessonDraft draft, Recipient to, bool isAdministrator)
        => to.Kind == RecipientKind.Person ? draft.SideOf(Knowledge.HandOffs.Actor.Person(to.Id, isAdministrator: isAdministrator)) : DraftSide.None;
}
