using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Bot.Tests.Delivery;

/// <summary>The real messenger with the real adapter and store, over Teams on loopback.</summary>
internal sealed class TestMessenger : IAsyncDisposable
{
    public const string Chat = "a:jens";

    private readonly TemporaryStore store = new(TimeProvider.System);
    private readonly SendPace pace = new(new PaceOptions(), TimeProvider.System);

    private TestMessenger(ConnectorServer teams, DeliveryOptions options)
    {
        Teams = teams;
        Addresses = new AddressBook(store.Store, TimeProvider.System, NullLogger<AddressBook>.Instance);
        var onceOnly = new OnceOnlyMiddleware(store.Store, TimeProvider.System, Options.Create(new TurnOptions()), NullLogger<OnceOnlyMiddleware>.Instance);
        Messenger = new Messenger(
            new PilotAdapter(BotFrameworkAuthenticationFactory.Create(), onceOnly, NullLogger<PilotAdapter>.Instance),
            Addresses,
            pace,
            Options.Create(new CredentialOptions()),
            Options.Create(options),
            TimeProvider.System,
            NullLogger<Messenger>.Instance);
        teams.State.Enter(Chat, new TeamsMember("29:jens", "", "Jens", ""));
    }

    public ConnectorServer Teams { get; }

    public AddressBook Addresses { get; }

    public Messenger Messenger { get; }

    public IDocumentStore Store => store.Store;

    /// <summary>Somebody who has a chat with the bot.</summary>
    public Address Jens => new()
    {
        Key = "jens",
        ServiceUrl = Teams.ServiceUrl,
        ChannelId = "msteams",
        TenantId = "tenant",
        ConversationId = Chat,
        UserId = "29:jens",
        Name = "Jens",
        BotId = "28:pilot",
        BotName = "TeamsPilotBot",
        SeenAt = DateTimeOffset.UnixEpoch,
    };

    public static async Task<TestMessenger> StartAsync(TimeSpan? timeout = null)
        => new(await ConnectorServer.StartAsync(), new DeliveryOptions { Timeout = timeout ?? TimeSpan.FromMinutes(1) });

    /// <summary>Puts an address into the address book.</summary>
    public async Task<Address> KnowAsync(Address address)
    {
        await Store.CreateAsync(AddressDocument.Container, AddressDocument.Of(address, DateTimeOffset.UnixEpoch), CancellationToken.None);
        return address;
    }

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        pace.Dispose();
        store.Dispose();
    }
}
