using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>Says whether a lesson is being made of a solved hand-off, and offers to make one to those who can: the one who asked and the one who answered.</summary>
internal static class HandOffDraft
{
    /// <summary>How far it has come; null if there is no draft, or it is nobody's business who sees the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string? Stands(HandOffReply reply, HandOffTexts texts) => reply.Draft is { } status && TakesPart(reply) ? texts["Draft" + status] : null;

    /// <summary>What the button says; null if there is none.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string? Title(HandOffReply reply, HandOffTexts texts)
        => TakesPart(reply) ? texts[reply.Draft is null ? "DraftBegin" : "DraftSee"] : null;

    private static bool TakesPart(HandOffReply reply)
        => reply.HandOff.Status == HandOffStatus.Solved
            && reply.HandOff.Solution is { } answer
            && (reply.Viewer == HandOffViewer.Asker || reply.ViewerKey == answer.ActorKey
                || (answer.Kind == MoveKind.Answer && reply is { Viewer: HandOffViewer.Contact, ViewerKey: null }));
}
