using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Teams;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of messages that the bot sends unasked.</summary>
internal static class DeliveryServices
{
    /// <summary>Adds the address book and what sends; needs an adapter.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DeliveryOptions>(configuration.GetSection("Delivery"));
        services.AddSingleton(configuration.GetSection("Delivery:Pace").Get<PaceOptions>() ?? new PaceOptions());
        services.AddSingleton<SendPace>();
        services.AddSingleton<IAddressBook, AddressBook>();
        services.AddSingleton(provider => (BotAdapter)provider.GetRequiredService<IBotFrameworkHttpAdapter>());
        services.AddSingleton<IMessenger, Messenger>();
        services.AddSingleton(provider => new Introductions(
            provider.GetRequiredService<IReaderDirectory>(),
            provider.GetRequiredService<IAddressBook>(),
            provider.GetServices<IReachListener>()));
        return services;
    }
}
