using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

/// <summary>Which store the bot works with, as the settings say.</summary>
public sealed class StoreServicesTests
{
    private const string Key = "Y29zbW9z";

    [Fact]
    public async Task Without_settings_the_store_is_the_embedded_one_and_is_looked_through_often()
    {
        await using var provider = Provider();

        Assert.NotNull(provider.GetService<SqliteDocumentStore>());
        Assert.Null(provider.GetService<CosmosDocumentStore>());
        Assert.Equal(TimeSpan.FromSeconds(2), provider.GetRequiredService<IOptions<DeliveryOptions>>().Value.Look);
    }

    [Fact]
    public async Task With_an_account_it_is_Cosmos_DB_and_is_looked_through_seldom()
    {
        await using var provider = Provider(("Cosmos:Endpoint", "https://konto.documents.azure.com"));

        Assert.NotNull(provider.GetService<CosmosDocumentStore>());
        Assert.Null(provider.GetService<SqliteDocumentStore>());
        Assert.Equal(TimeSpan.FromSeconds(10), provider.GetRequiredService<IOptions<DeliveryOptions>>().Value.Look);
    }

    [Fact]
    public async Task Who_wants_it_looked_through_more_often_says_so()
    {
        await using var provider = Provider(("Cosmos:Endpoint", "https://konto.documents.azure.com"), ("Delivery:Look", "00:00:03"));

        Assert.Equal(TimeSpan.FromSeconds(3), provider.GetRequiredService<IOptions<DeliveryOptions>>().Value.Look);
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_are_told_and_no_other_store_is_taken()
    {
        await using var provider = Provider(("Cosmos:Endpoint", "http://konto.documents.azure.com"), ("Cosmos:Key", Key));

        var finding = await FindAsync<StoreCheck>(provider);

        Assert.NotNull(provider.GetService<CosmosDocumentStore>());
        Assert.Null(provider.GetService<SqliteDocumentStore>());
        Assert.Equal((FindingState.Wrong, true), (finding.State, finding.Blocks));
        Assert.Equal("Cosmos:Endpoint", finding.Setting);
        Assert.Contains("https://navn.documents.azure.com", finding.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_does_not_answer_is_told_once()
    {
        await using var provider = Provider(("Cosmos:Endpoint", "http://127.0.0.1:1"), ("Cosmos:Key", Key), ("Cosmos:Patience", "00:00:00.300"));

        var store = await FindAsync<StoreCheck>(provider);
        var consistency = await FindAsync<CosmosCheck>(provider);

        Assert.Equal((FindingState.Wrong, true), (store.State, store.Blocks));
        Assert.Contains("pilotbot", store.Meaning, StringComparison.Ordinal);
        Assert.Equal((FindingState.Missing, false), (consistency.State, consistency.Blocks));
    }

    [Fact]
    public async Task The_data_folder_has_to_be_writable_only_for_the_store_that_lies_in_it()
    {
        await using var embedded = Provider();
        await using var cosmos = Provider(("Cosmos:Endpoint", "http://127.0.0.1:1"), ("Cosmos:Key", Key));

        Assert.Contains(embedded.GetServices<IConfigurationCheck>(), check => check is DataFolderCheck);
        Assert.DoesNotContain(cosmos.GetServices<IConfigurationCheck>(), check => check is DataFolderCheck);
    }

    private static Task<Finding> FindAsync<T>(ServiceProvider provider)
        where T : IConfigurationCheck
        => provider.GetServices<IConfigurationCheck>().OfType<T>().Single().RunAsync(Language.Danish, CancellationToken.None);

    private static ServiceProvider Provider(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddStore(configuration);
        services.Configure<DeliveryOptions>(configuration.GetSection("Delivery"));
        return services.BuildServiceProvider();
    }
}
