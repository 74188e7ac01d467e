using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Telemetry;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services that any bot needs to be called and to answer, whatever it says.</summary>
public static class EndpointServices
{
    /// <summary>Adds settings, gates, adapter and the checks of the settings.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddBotEndpoint(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<BotOptions>(configuration.GetSection(BotOptions.Section));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DevelopmentGate>();
        services.AddSingleton<TenantGate>();
        services.AddSingleton<MessagesEndpoint>();
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(CreateAdapter);

        services.AddSingleton<IConfigurationCheck, EnvironmentCheck>();
        services.AddSingleton<IConfigurationCheck, AddressCheck>();
        services.AddSingleton<IConfigurationCheck, AppIdCheck>();
        services.AddSigningIn(configuration);
        services.AddSingleton<IConfigurationCheck, TenantCheck>();
        services.AddSingleton<IConfigurationCheck, PublicAddressCheck>();
        services.AddSingleton(TelemetryOptions.Read(configuration));
        services.AddSingleton<IConfigurationCheck, TelemetryCheck>();
        return services;
    }

    private static CloudAdapter CreateAdapter(IServiceProvider services)
        => new(services.GetRequiredService<BotFrameworkAuthentication>(), services.GetRequiredService<ILogger<CloudAdapter>>());
}
