using Microsoft.Bot.Builder;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>Knows where people and channels can be written to. Implementations are safe to use from several threads and processes.</summary>
internal interface IAddressBook
{
    /// <summary>
    /// Notes where the sender of an activity, or its channel, can be reached, or that the bot was taken away from there. A store
    /// that fails is logged; the turn goes on.
    /// </summary>
    /// <param name="turn">The turn.</param>
    /// <param name="person">The sender.</param>
    /// <param name="language">The language last spoken in the conversation; null if nobody has spoken.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The addresses that became reachable by this: new ones, and those that had been left.</returns>
    Task<IReadOnlyList<Address>> RememberAsync(ITurnContext turn, Person person, Language? language, CancellationToken cancellationToken);

    /// <summary>The address of a person; null if the bot has never seen them. It may have been left.</summary>
    /// <param name="key">The bot's own key of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task<Address?> FindPersonAsync(string key, CancellationToken cancellationToken);

    /// <summary>The address of a channel; null if the bot has never seen it. It may have been left.</summary>
    /// <param name="conversationId">The channel's conversation id; what follows a semicolon does not count.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task<Address?> FindChannelAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>The people who were administrators when last seen, and have not left.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    IAsyncEnumerable<Address> AdministratorsAsync(CancellationToken cancellationToken);

    /// <summary>The people who looked after the lessons when last seen, and have not left.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    IAsyncEnumerable<Address> CuratorsAsync(CancellationToken cancellationToken);

    /// <summary>The people who have ever been seen, those who have left too.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    IAsyncEnumerable<Address> PeopleAsync(CancellationToken cancellationToken);

    /// <summary>Notes what somebody has become before they are seen again. A store that fails is logged.</summary>
    /// <param name="key">The bot's own key of the person; nothing is noted of somebody who was never seen.</param>
    /// <param name="isAdministrator">Whether they administer.</param>
    /// <param name="isCurator">Whether they look after the lessons.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task NoteRolesAsync(string key, bool isAdministrator, bool isCurator, CancellationToken cancellationToken);

    /// <summary>Notes that nothing can be sent there until they are seen again. A store that fails is logged.</summary>
    /// <param name="address">The address.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task MarkLeftAsync(Address address, GoneReason reason, CancellationToken cancellationToken);

    /// <summary>Notes the personal chat that was made with somebody who had none. A store that fails is logged.</summary>
    /// <param name="address">The address.</param>
    /// <param name="conversationId">The chat.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task KeepChatAsync(Address address, string conversationId, CancellationToken cancellationToken);
}
