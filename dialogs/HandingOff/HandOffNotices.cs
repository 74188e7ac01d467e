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
        var last = handOff.Trail[^1];
        var name = handOff.NameOf(last.ActorKey);
        return reason switch
        {
            Refusal.TakenByAnother => handOff.NameOf(handOff.HandlerKey) is { } handler ? Say("Refused.TakenBy", handler) : Say("Refused.TakenByAnother"),
            Refusal.NotNow or Refusal.Ended when last.ActorKey != by.Person.Key && name is not null => Say("Refused.Meanwhile", name, Say($"Done.{last.Kind}")),
            Refusal.NotNow or Refusal.Ended or Refusal.NotYours or Refusal.AlreadySo => Say($"Refused.{reason}"),
            _ => Say("Refused.NotNow"),
        };
    }
}
