namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>Reads what is known of a quarter. Safe to use from several threads. Only a store that cannot be reached throws.</summary>
/// <param name="register">The check-ins.</param>
/// <param name="shelf">What is left of erased ones.</param>
public sealed class CheckInRecords(ICheckInRegister register, LeftoverShelf shelf)
{
    /// <summary>All that is known of a quarter.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<QuarterRecord> OfAsync(Quarter quarter, CancellationToken cancellationToken)
        => new(quarter, await register.OfQuarterAsync(quarter, onlyOpen: false, cancellationToken), await shelf.OfAsync(quarter, cancellationToken));
}
