using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of weekly digests.</summary>
internal static class DigestServices
{
    /// <summary>Adds who wants which digest, and what makes digests: enough for the command line.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.AddSingleton<ISubscriptionRegister, SubscriptionRegister>();
        services.AddDigestLedger();
        return services;
    }
}
