using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>Lets somebody answer an open question that is not on their desk, because they have been through the same. Safe to use from several threads.</summary>
public interface IHelpOffers
{
    /// <summary>Begins an answer to an open question whose asker let others see it.</summary>
    /// <param name="handOffId">The question, from wherever.</param>
    /// <param name="by">Who wants to answer, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The question with a field for the answer; a sentence if it is not open any more, or not to be seen.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<ActionResult> OfferAsync(string handOffId, Clicked by, CancellationToken cancellationToken);
}
