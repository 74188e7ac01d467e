using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services behind the cards of digests.</summary>
internal static class DigestCardServices
{
    /// <summary>Adds what the buttons of digests do; needs the subscriptions, the ledger, what makes digests, and the lessons.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddDigestCards(this IServiceCollection services)
    {
        services.AddSingleton<IPostedDigests, PostedDigests>();
        services.AddSingleton<DigestPages>();
        services.AddSingleton<DigestWishes>();
        services.AddSingleton<DigestActions>();
        return services;
    }
}
