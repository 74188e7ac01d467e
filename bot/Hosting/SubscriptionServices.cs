using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which channels and persons set up the weekly digest.</summary>
internal static class SubscriptionServices
{
    /// <summary>Adds them; needs the register of subscriptions and <see cref="IDigestDesk"/>.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddSubscriptionTalk(this IServiceCollection services)
    {
        services.AddSingleton<IKnownChannels, KnownChannels>();
        services.AddSingleton<SubscriptionPresence>();
        services.AddSingleton<ChannelWatch>();
        services.AddSingleton<SubscriptionAccess>();
        services.AddSingleton<SubscriptionViews>();
        services.AddSingleton<SubscriptionDesk>();
        services.AddSingleton<SubscriptionListing>();
        services.AddSingleton<SubscriptionActions>();
        services.AddSingleton<ICommand, DigestSettingsCommand>();
        services.AddSingleton<ICommand, AllDigestsCommand>();
        return services;
    }
}
