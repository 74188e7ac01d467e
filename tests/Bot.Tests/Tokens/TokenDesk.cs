using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Bot.Tests.SigningIn;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Tokens;

/// <summary>The whole program in Production, registered, with issuers and a channel of this machine: one for all cases.</summary>
public sealed class TokenDesk : IAsyncLifetime, IDisposable
{
    private readonly EntraStub entra = new();
    private KeyServer server = null!;
    private RecordingConnector connector = null!;
    private ServedBot bot = null!;
    private Uri address = null!;

    internal Forge Forge { get; private set; } = null!;

    /// <summary>How many turns reached the bot.</summary>
    internal int Turns { get; private set; }

    /// <summary>How often somebody came to an address that only a token names.</summary>
    internal int Baited => server.Baited;

    internal IReadOnlyCollection<string> Posted => connector.Posted;

    internal ServedBot Bot => bot;

    public async Task InitializeAsync()
    {
        connector = await RecordingConnector.StartAsync();
        server = await KeyServer.StartAsync(() => Forge);
        Forge = new Forge(server.Address, connector.ServiceUrl);
        bot = new ServedBot(
            "Production",
            ("MicrosoftAppType", "SingleTenant"),
            ("MicrosoftAppId", Forge.Bot),
            ("MicrosoftAppTenantId", Forge.Tenant),
            ("MicrosoftAppPassword", "hemmelig"),
            ("Bot:AllowedCallers:0", Forge.Friend),
            ("ToBotFromChannelOpenIdMetadataUrl", $"{server.Address}/channel"),
            ("ToBotFromEmulatorOpenIdMetadataUrl", $"{server.Address}/entra"))
        {
            Replacing = services => services
                .AddSingleton(_ => new SignInHttp(entra, TimeProvider.System))
                .AddSingleton<IBot>(provider => new CountedBot(ActivatorUtilities.CreateInstance<PilotBot>(provider), () => Turns++)),
        };
        using var client = bot.CreateClient();
        address = client.BaseAddress!;
    }

    /// <summary>Calls the bot as it stands on the wire, and gives the status and the text of the answer.</summary>
    /// <param name="attempt">The call.</param>
    /// <param name="text">What the message says.</param>
    internal async Task<(int Status, string Body)> CallAsync(Attempt attempt, string text = "hej")
    {
        var activity = new ActivityBuilder(connector.ServiceUrl) { Text = text, Tenant = Forge.Tenant }.ToJson();
        attempt.Change?.Invoke(activity);
        return await CallAsync(attempt, activity);
    }

    /// <summary>Calls the bot with an activity.</summary>
    internal async Task<(int Status, string Body)> CallAsync(Attempt attempt, JsonObject activity)
    {
        var body = Encoding.UTF8.GetBytes(activity.ToJsonString());
        var headers = attempt.Authorization.Select(value => $"Authorization: {value}").Concat(attempt.Headers);
        var head = $"POST /api/messages HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\n"
            + $"Content-Length: {body.Length}\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n";

        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head));
        try
        {
            await stream.WriteAsync(body);
        }
        catch (IOException)
        {
            // Refused by its headers alone.
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync();
        return (int.Parse(answer.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture), answer);
    }

    /// <summary>How many documents there are of turns, conversations and clicks.</summary>
    internal async Task<int> StoredAsync()
    {
        var store = bot.Services.GetRequiredService<IDocumentStore>();
        var count = 0;
        foreach (var container in new[] { TeamsContainers.Turns, TeamsContainers.State, TeamsContainers.Clicks, TeamsContainers.Welcomes })
        {
            await foreach (var _ in store.QueryAsync(container, new DocumentQuery(), CancellationToken.None))
            {
                count++;
            }
        }

        return count;
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await server.DisposeAsync();
        await connector.DisposeAsync();
    }

    public void Dispose()
    {
        Forge.Dispose();
        entra.Dispose();
    }

    private sealed class CountedBot(IBot bot, Action onTurn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            onTurn();
            return bot.OnTurnAsync(turnContext, cancellationToken);
        }
    }
}
