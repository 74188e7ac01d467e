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
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly HttpClient http;
    private CosmosClient? client;
    private Task<Microsoft.Azure.Cosmos.Container>? opening;

    /// <summary>Nothing is called yet.</summary>
    /// <param name="options">Where.</param>
    /// <param name="time">The clock.</param>
    /// <param name="wire">What sends; null for the usual.</param>
    public CosmosDatabase(CosmosOptions options, TimeProvider time, HttpMessageHandler? wire)
    {
        this.options = options;
        this.time = time;
        Calls = new CosmosCalls(options, time);
        Clock = new ServiceClock(wire ?? new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLives });
        http = new HttpClient(Clock);
    }

    /// <summary>What calls, and calls again.</summary>
    public CosmosCalls Calls { get; }

    /// <summary>The time at the service.</summary>
    public ServiceClock Clock { get; }

    /// <summary>
    /// The container. With a key, database and container are made where they are missing. All who ask meanwhile wait for the same
    /// opening, none of them longer than <see cref="CosmosOptions.Patience"/>; after one that failed the next one who asks opens again.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The settings cannot be used, it cannot be made, or not in time.</exception>
    public async ValueTask<Microsoft.Azure.Cosmos.Container> ContainerAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var open = Opening();
        if (open.IsCompleted)
        {
            return await open;
        }

        try
        {
            return await open.WaitAsync(options.Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw CosmosFailure.NoAnswer.Exception(options.Place, null, 0);
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
    }

    private Task<Microsoft.Azure.Cosmos.Container> Opening()
    {
        lock (gate)
        {
            return opening is null or { IsFaulted: true } or { IsCanceled: true } ? opening = OpenAsync() : opening;
        }
    }

    /// <summary>Nobody stops it: others may wait for it who are not stopped.</summary>
    private async Task<Microsoft.Azure.Cosmos.Container> OpenAsync()
    {
        client ??= options.Wrong is { } wrong
            ? throw new StoreUnavailableException(StoreProblem.WrongSetting, $"{CosmosOptions.Section}:{wrong}", null)
            : Connect();
        if (options.HasKey)
        {
            var properties = Properties();
            await Calls.SendAsync(token => client.CreateDatabaseStreamAsync(new DatabaseProperties(options.Database), cancellationToken: token), CancellationToken.None);
            await Calls.SendAsync(token => client.GetDatabase(options.Database).CreateContainerStreamAsync(properties, cancellationToken: token), CancellationToken.None);
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
