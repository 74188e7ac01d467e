namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>What the passing of time does to hand-offs.</summary>
public static class ClockMoves
{
    /// <summary>
    /// The move that is due: a reminder; then the next in line, or the end if it is the asker who says nothing. One at a time:
    /// after a stop of the bot nobody loses a question without having been reminded.
    /// </summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="now">The moment.</param>
    /// <param name="canTake">Whether the contact with an id can take a question now: a deputy who cannot is passed over.</param>
    /// <returns>A move for <see cref="Actor.Clock"/>, which will be accepted; null if nothing is due.</returns>
    public static Move? Due(HandOff handOff, DateTimeOffset now, Func<string, bool> canTake)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        return handOff.Turn is not { } turn ? null
            : turn.AsksForReminder(now) ? new Remind()
            : !turn.IsOver(now) ? null
            : handOff.Status is HandOffStatus.Answered or HandOffStatus.AskedBack ? new Close()
            : handOff.Status == HandOffStatus.Declined ? new PassOn(PlaceInLine.Administrators, PassOnReason.Declined)
            : handOff.Desk.Behind(handOff.Place, canTake) is { } place ? new PassOn(place, PassOnReason.Silence)
            : null;
    }
}
