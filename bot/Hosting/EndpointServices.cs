using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;

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
        services.Configure<CredentialOptions>(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DevelopmentGate>();
        services.AddSingleton<TenantGate>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton(CreateAuthentication);
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(CreateAdapter);

        services.AddSingleton<IConfigurationCheck, EnvironmentCheck>();
        services.AddSingleton<IConfigurationCheck, AddressCheck>();
        services.AddSingleton<IConfigurationCheck, AppIdCheck>();
        services.AddSingleton<IConfigurationCheck, CredentialCheck>();
        services.AddSingleton<IConfigurationCheck, CredentialExpiryCheck>();
        services.AddSingleton<IConfigurationCheck, TenantCheck>();
        services.AddSingleton<IConfigurationCheck, PublicAddressCheck>();
        return services;
    }

    private static CloudAdapter CreateAdapter(IServiceProvider services)
        => new(services.GetRequiredService<BotFrameworkAuthentication>(), services.GetRequiredService<ILogger<CloudAdapter>>());

    // Half a registration would make the adapter fail at each call; the gate lets nobody with a token through to it then.
    private static BotFrameworkAuthentication CreateAuthentication(IServiceProvider services)
        => new ConfigurationBotFrameworkAuthentication(
            services.GetRequiredService<IConfiguration>(),
            services.GetRequiredService<IOptions<CredentialOptions>>().Value.IsComplete ? null : new PasswordServiceClientCredentialFactory(),
            authConfiguration: null,
            services.GetService<IHttpClientFactory>(),
            services.GetRequiredService<ILogger<CloudAdapter>>());
}
