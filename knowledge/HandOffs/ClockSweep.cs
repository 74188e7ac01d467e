namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// Makes the moves that are due. Several instances may sweep at once: each due move is made by one of them, since its id says
/// which state of the hand-off it was due in.
/// </summary>
/// <param name="register">The hand-offs.</param>
/// <param name="clock">The clock.</param>
public sealed class ClockSweep(IHandOffRegister register, TimeProvider clock)
{
    /// <summary>Makes one move for each hand-off that has one due.</summary>
    /// <param name="canTake">Whether the contact with an id can take a question now, by directory and load.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The moves that this call has made.</returns>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be reached now. What was made until then is made.</exception>
    public async Task<IReadOnlyList<Accepted>> RunAsync(Func<string, bool> canTake, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var made = new List<Accepted>();
        await foreach (var handOff in register.DueAsync(now, cancellationToken))
        {
            if (ClockMoves.Due(handOff, now, canTake) is { } move
                && await register.MoveOnAsync(handOff, "clock", move, cancellationToken) is Accepted { Repeated: false } accepted)
            {
                made.Add(accepted);
            }
        }

        return made;
    }
}
