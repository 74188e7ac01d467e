using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Vectors;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of the dense leg of the search. Without settings, or with ones that cannot be used, search goes by words alone.</summary>
internal static class EmbeddingServices
{
    /// <summary>Adds vectors to the search where embeddings are configured, and the check of their settings in any case.</summary>
    /// <param name="services">Where to, after the lexical search.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddEmbeddings(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<EmbeddingOptions>(configuration.GetSection(EmbeddingOptions.Section));
        services.AddSingleton<IConfigurationCheck, EmbeddingsCheck>();
        if (!IsUsable(configuration))
        {
            return services;
        }

        services.TryAddSingleton(new VectorOptions());
        services.AddSingleton<IEmbedder>(provider => new OpenAIEmbedder(
            provider.GetRequiredService<IOptions<EmbeddingOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new DenseCounter(provider.GetRequiredService<IMeterFactory>().Create(DenseCounter.MeterName)));
        services.AddSingleton<QueryEmbedding>();
        services.AddSingleton<VectorFeed>();
        services.AddSingleton(Search);

        // Vectors are told first: a lesson that can be found is then known to have no vector yet.
        services.AddSingleton<ILessonSink>(provider => new LessonSinks(
            provider.GetRequiredService<VectorFeed>(), provider.GetRequiredService<LessonIndex>()));
        return services;
    }

    /// <summary>Adds what embeds lessons in the background while the bot is served.</summary>
    /// <param name="services">Where to, after what loads the lessons.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddBackgroundEmbedding(this IServiceCollection services, IConfiguration configuration)
        => IsUsable(configuration) ? services.AddHostedService<VectorFeedService>() : services;

    private static bool IsUsable(IConfiguration configuration)
        => configuration.GetSection(EmbeddingOptions.Section).Get<EmbeddingOptions>()?.IsUsable == true;

    private static ILessonSearch Search(IServiceProvider provider)
    {
        var index = provider.GetRequiredService<LessonIndex>();
        var options = provider.GetRequiredService<SearchOptions>();
        if (options.Without.HasFlag(SearchParts.Vectors))
        {
            return new LexicalSearch(index);
        }

        var share = provider.GetRequiredService<IOptions<EmbeddingOptions>>().Value.DenseShare ?? options.Ranking.DenseShare;
        return new HybridSearch(
            index, provider.GetRequiredService<VectorFeed>(), provider.GetRequiredService<QueryEmbedding>(),
            provider.GetRequiredService<DenseCounter>(), options.Ranking with { DenseShare = share });
    }
}
