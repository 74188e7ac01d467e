using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services that make digests.</summary>
internal static class DigestComposing
{
    /// <summary>Adds what gathers news and composes digests; needs lessons, hand-offs and contacts.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddDigestComposing(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(NotableDateSettings.Read(configuration));
        services.AddSingleton<DigestGathering>();
        services.AddSingleton<IDigestComposer, DigestComposer>();
        services.AddSingleton<RecentFacts>();
        services.AddSingleton<IConfigurationCheck, DigestDatesCheck>();
        return services;
    }
}
