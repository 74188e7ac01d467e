using TeamsPilotBot.Knowledge.Drafts;

namespace TeamsPilotBot.Bot.Cards.Drafts;

/// <summary>Says who has approved a draft, and who is waited for.</summary>
internal static class DraftStanding
{
    /// <summary>A sentence for the one who sees it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="viewer">What the one who sees it is to it.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string Of(LessonDraft draft, DraftSide viewer, DraftCardTexts texts)
    {
        var other = DraftSide.Both & ~viewer;
        return draft.Status switch
        {
            DraftStatus.ReadyForReview => texts["StandsReady"],
            DraftStatus.Dropped => texts.Format("StandsDropped", DroppedBy(draft, viewer, texts), draft.Trail[^1].Reason),
            _ when draft.ApprovedBy == DraftSide.None => texts[viewer == DraftSide.Both ? "StandsYoursAlone" : "StandsBoth"],
            _ when (draft.WaitsFor & viewer) != DraftSide.None => texts.Format("StandsYours", texts.Who(other)),
            _ => texts.Format(draft.WithAdministrators && other == DraftSide.Contact ? "StandsAdministrator" : "StandsOther", texts.Who(other)),
        };
    }

    private static string DroppedBy(LessonDraft draft, DraftSide viewer, DraftCardTexts texts)
        => draft.Trail[^1].As == viewer ? texts["You"] : texts.Who(draft.Trail[^1].As);
}
