using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The store of record: the embedded one, or Azure Cosmos DB where an account is set.</summary>
internal static class StoreServices
{
    // In the embedded store a look costs nothing; in Cosmos DB each is paid for, and what is sent from here goes out at once anyway.
    private static readonly TimeSpan CosmosLook = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan CosmosChanges = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan CosmosAdministration = TimeSpan.FromSeconds(15);

    /// <summary>Adds the store, and how often it is looked through; settings that say otherwise count, and must be bound after this.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<RetentionOptions>(configuration.GetSection("Retention"));
        services.Configure<CosmosOptions>(configuration.GetSection(CosmosOptions.Section));
        if (!UsesCosmos(configuration))
        {
            // With Cosmos DB nothing is written there, and a folder that cannot be written to is no reason not to start.
            services.AddSingleton<IConfigurationCheck, DataFolderCheck>();
        }

        services.AddSingleton<IConfigurationCheck, StoreCheck>();
        return UsesCosmos(configuration) ? services.AddCosmos() : services.AddSqlite();
    }

    /// <summary>Whether the store is to be Azure Cosmos DB.</summary>
    /// <param name="configuration">The settings.</param>
    public static bool UsesCosmos(IConfiguration configuration)
        => configuration.GetSection(CosmosOptions.Section).Get<CosmosOptions>()?.IsSet == true;

    private static IServiceCollection AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SqliteStoreOptions { Folder = provider.GetRequiredService<IOptions<BotOptions>>().Value.DataPath });
        services.AddSingleton<SqliteDocumentStore>();
        services.AddSingleton<IDocumentStore>(provider => new MeasuredStore(provider.GetRequiredService<SqliteDocumentStore>(), "sqlite"));
        services.AddSingleton(new ContactFeedOptions());
        services.AddSingleton(new AdministrationFeedOptions());
        return services.AddSingleton(new IndexFeedOptions());
    }

    private static IServiceCollection AddCosmos(this IServiceCollection services)
    {
        services.AddSingleton(provider => new CosmosDocumentStore(
            provider.GetRequiredService<IOptions<CosmosOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IDocumentStore>(provider => new MeasuredStore(provider.GetRequiredService<CosmosDocumentStore>(), "azure.cosmosdb"));
        services.AddSingleton<IConfigurationCheck, CosmosCheck>();
        services.Configure<DeliveryOptions>(delivery => delivery.Look = CosmosLook);
        services.AddSingleton(new ContactFeedOptions { Every = CosmosChanges });
        services.AddSingleton(new AdministrationFeedOptions { Every = CosmosAdministration });
        return services.AddSingleton(new IndexFeedOptions { Every = CosmosChanges });
    }
}
