using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Bot.Telemetry;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which it is seen how the bot is: traces and measurements, and what is told of it in words.</summary>
internal static class WatchServices
{
    /// <summary>Adds them; needs what sends.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddWatch(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<OutboxWatch>();
        services.AddSingleton<IConfigurationCheck, DeliveryCheck>();
        services.AddSingleton<IConfigurationCheck, BackgroundCheck>();
        services.AddHostedService<WatchService>();
        return services.AddTelemetry(configuration);
    }
}
