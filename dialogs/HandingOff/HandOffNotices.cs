using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>Says why a move was not made, and who did what meanwhile.</summary>
internal static class HandOffNotices
{
    /// <summary>A sentence for whoever clicked.</summary>
    /// <param name="handOff">The hand-off as it is.</param>
    /// <param name="reason">Why not.</param>
    /// <param name="by">Who clicked.</param>
    public static string Of(HandOff handOff, Refusal reason, Clicked by)
    {
        string Say(string key, params object?[] values) => HandOffTexts.Catalog.Format(by.Language, key, values);
        var last = handOff.Trail.Last(entry => entry.Kind is not (MoveKind.Follow or MoveKind.Unfollow or MoveKind.MarkSeen or MoveKind.Remind
            or MoveKind.Share or MoveKind.Unshare or MoveKind.Suggest or MoveKind.SuggestionFellShort));

        // Who only reads along never learns who asked.
        var knows = Viewers.Of(handOff, by.Person) is HandOffViewer.Asker or HandOffViewer.Contact or HandOffViewer.Administrator;
        var name = knows ? handOff.NameOf(last.ActorKey) : null;
        return reason switch
        {
            Refusal.TakenByAnother => knows && handOff.NameOf(handOff.HandlerKey) is { } handler ? Say("Refused.TakenBy", handler) : Say("Refused.TakenByAnother"),
            Refusal.NotNow or Refusal.Ended when last.ActorKey != by.Person.Key && name is not null => Say("Refused.Meanwhile", name, Say($"Done.{last.Kind}")),
            Refusal.NotNow or Refusal.Ended or Refusal.NotYours or Refusal.AlreadySo => Say($"Refused.{reason}"),
            _ => Say("Refused.NotNow"),
        };
    }
}
