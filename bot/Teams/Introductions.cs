using Microsoft.Bot.Builder;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>Finds out whom the bot has before it, and remembers where to reach them. Safe to use from several threads.</summary>
public sealed class Introductions
{
    private readonly IReaderDirectory people;
    private readonly IAddressBook addresses;
    private readonly IReadOnlyList<IReachListener> listeners;

    /// <summary>Introductions.</summary>
    /// <param name="people">Knows who writes.</param>
    /// <param name="addresses">Remembers where to reach them.</param>
    /// <param name="listeners">Wait for people who could not be reached.</param>
    internal Introductions(IReaderDirectory people, IAddressBook addresses, IEnumerable<IReachListener> listeners)
    {
        this.people = people;
        this.addresses = addresses;
        this.listeners = [.. listeners];
    }

    /// <summary>Finds the sender, and puts them into the turn state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="language">The language last spoken in the conversation; null if nobody has spoken.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Person> IntroduceAsync(ITurnContext turnContext, Language? language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var person = await people.FindAsync(turnContext, cancellationToken);
        turnContext.TurnState.Set(person);
        foreach (var address in await addresses.RememberAsync(turnContext, person, language, cancellationToken))
        {
            foreach (var listener in listeners)
            {
                listener.CameInReach(address);
            }
        }

        return person;
    }

    /// <summary>Finds the sender, and remembers nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<Person> RecognizeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => people.FindAsync(turnContext, cancellationToken);
}
