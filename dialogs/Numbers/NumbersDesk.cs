using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Numbers;

/// <summary>Shows the numbers to those who look after the bot. Safe to use from several threads.</summary>
/// <param name="numbers">Counts.</param>
public sealed class NumbersDesk(NumbersService numbers)
{
    /// <summary>Whether a person may see them.</summary>
    /// <param name="person">The person.</param>
    public static bool MaySee(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Roles.Any(role => role is Role.Curator or Role.Administrator);
    }

    /// <summary>A period beside the one before; a sentence if the person may not see it.</summary>
    /// <param name="period">How many weeks.</param>
    /// <param name="person">Who looks.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> ShowAsync(NumbersPeriod period, Person person, Language language, CancellationToken cancellationToken)
        => MaySee(person)
            ? new ActionResult(new NumbersReply(language, Nonce.New(), await numbers.OfAsync(period, cancellationToken)), null)
            : NotYours(language);

    /// <summary>The sentence for those who may not see them.</summary>
    /// <param name="language">The language.</param>
    internal static ActionResult NotYours(Language language) => new(null, NumbersTexts.Catalog.Get(language, "NotYours"));
}
