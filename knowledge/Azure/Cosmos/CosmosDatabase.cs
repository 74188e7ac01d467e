using Azure.Identity;
using Microsoft.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>
/// The connection to the account. It goes by HTTPS alone (gateway mode): one port through the firewall, and what the tests let fail is
/// what runs. Safe to use from several threads.
/// </summary>
internal sealed class CosmosDatabase : IDisposable
{
    // Connections are made anew from time to time, so that a changed address of the service is noticed.
    private static readonly TimeSpan ConnectionLives = TimeSpan.FromMinutes(5);

    private readonly CosmosOptions options;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly HttpClient http;
    private CosmosClient? client;
    private volatile Microsoft.Azure.Cosmos.Container? container;

    /// <summary>Nothing is called yet.</summary>
    /// <param name="options">Where.</param>
    /// <param name="time">The clock.</param>
    /// <param name="wire">What sends; null for the usual.</param>
    public CosmosDatabase(CosmosOptions options, TimeProvider time, HttpMessageHandler? wire)
    {
        this.options = options;
        Calls = new CosmosCalls(options, time);
        Clock = new ServiceClock(wire ?? new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLives });
        http = new HttpClient(Clock);
    }

    /// <summary>What calls, and calls again.</summary>
    public CosmosCalls Calls { get; }

    /// <summary>The time at the service.</summary>
    public ServiceClock Clock { get; }

    /// <summary>The container. With a key, database and container are made where they are missing.</summary>
    /// <exception cref="StoreUnavailableException">The settings cannot be used, or it cannot be made.</exception>
    public async ValueTask<Microsoft.Azure.Cosmos.Container> ContainerAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (container is { } there)
        {
            return there;
        }

        await gate.WaitAsync(cancellationToken);
        try
        {
            return container ??= await OpenAsync(cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>The failure that database or container are not there.</summary>
    public StoreUnavailableException NotThere() => new(StoreProblem.NoDatabase, options.Place, null);

    /// <summary>Whether every instance reads what another has written: the account promises at least bounded staleness.</summary>
    public async Task<bool> IsConsistentAsync(CancellationToken cancellationToken)
    {
        await ContainerAsync(cancellationToken);
        try
        {
            var account = await client!.ReadAccountAsync().WaitAsync(options.Patience, cancellationToken);
            return account.Consistency.DefaultConsistencyLevel is ConsistencyLevel.Strong or ConsistencyLevel.BoundedStaleness;
        }
        catch (Exception error) when (error is CosmosException or HttpRequestException or TimeoutException or AuthenticationFailedException)
        {
            throw CosmosFailure.NoAnswer.Exception(options.Place, (error as CosmosException)?.StatusCode, 0);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client?.Dispose();
        http.Dispose();
        gate.Dispose();
    }

    private async Task<Microsoft.Azure.Cosmos.Container> OpenAsync(CancellationToken cancellationToken)
    {
        client ??= options.Wrong is { } wrong
            ? throw new StoreUnavailableException(StoreProblem.WrongSetting, $"{CosmosOptions.Section}:{wrong}", null)
            : Connect();
        if (options.HasKey)
        {
            var properties = Properties();
            await Calls.SendAsync(token => client.CreateDatabaseStreamAsync(new DatabaseProperties(options.Database), cancellationToken: token), cancellationToken);
            await Calls.SendAsync(token => client.GetDatabase(options.Database).CreateContainerStreamAsync(properties, cancellationToken: token), cancellationToken);
        }

        return client.GetContainer(options.Database, CosmosLayout.Container);
    }

    private CosmosClient Connect()
    {
        var settings = new CosmosClientOptions
        {
            ApplicationName = "TeamsPilotBot",
            ConnectionMode = ConnectionMode.Gateway,
            HttpClientFactory = () => http,
            LimitToEndpoint = options.Address!.IsLoopback,
            MaxRetryAttemptsOnRateLimitedRequests = 0,
            EnableContentResponseOnWrite = false,
        };
        return options.HasKey
            ? new CosmosClient(options.Address.AbsoluteUri, options.Key, settings)
            : new CosmosClient(options.Address.AbsoluteUri, new ManagedIdentityCredential(Identity()), settings);
    }

    private ManagedIdentityId Identity()
        => string.IsNullOrWhiteSpace(options.ManagedIdentityClientId)
            ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId);

    private static ContainerProperties Properties()
    {
        var properties = new ContainerProperties(CosmosLayout.Container, CosmosLayout.PartitionKeyPath)
        {
            DefaultTimeToLive = CosmosLayout.DefaultTimeToLive,
            PartitionKeyDefinitionVersion = PartitionKeyDefinitionVersion.V2,
        };
        foreach (var path in CosmosLayout.IncludedPaths)
        {
            properties.IndexingPolicy.IncludedPaths.Add(new IncludedPath { Path = path });
        }

        foreach (var path in CosmosLayout.ExcludedPaths)
        {
            properties.IndexingPolicy.ExcludedPaths.Add(new ExcludedPath { Path = path });
        }

        return properties;
    }
}
