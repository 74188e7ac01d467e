using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Health.Reviews;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Knowledge.Notices;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which the bot proves who it is, and knows who calls.</summary>
internal static class SigningInServices
{
    /// <summary>Adds both ways of signing in, and the checks of it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddSigningIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<CredentialOptions>(configuration);
        services.Configure<CredentialOptions>(configuration.GetSection(BotOptions.Section));
        services.TryAddSingleton(provider => SignInHttp.OverNetwork(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BotCertificate>();
        services.AddSingleton<CertificateCredentials>();
        services.AddSingleton<CredentialLife>();
        services.AddSingleton<SignInRecord>();
        services.AddSingleton<SignInTry>();
        services.AddSingleton(CreateAuthentication);

        services.AddSingleton<IConfigurationCheck, AppTypeCheck>();
        services.AddSingleton<IConfigurationCheck, CredentialCheck>();
        services.AddSingleton<IConfigurationCheck, CredentialExpiryCheck>();
        services.AddSingleton<IConfigurationCheck, SignInCheck>();
        services.AddSingleton<IConfigurationReview, ClockReview>();
        return services;
    }

    /// <summary>Adds the words to administrators before a secret or certificate expires. Needs the board for notices.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddExpiryWords(this IServiceCollection services)
    {
        services.AddSingleton<ExpiryWatch>();
        services.AddHostedService<CredentialService>();
        return services;
    }

    private static BotFrameworkAuthentication CreateAuthentication(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var credentials = services.GetRequiredService<IOptions<CredentialOptions>>().Value;
        var rules = new CallerRules(credentials, ChannelIssuer(configuration));
        return new ConfigurationBotFrameworkAuthentication(
            configuration,
            new WatchedCredentials(CreateCredentials(services, credentials), services.GetRequiredService<SignInRecord>()),
            new AuthenticationConfiguration { ClaimsValidator = rules, ValidTokenIssuers = rules.OwnIssuers },
            services.GetService<IHttpClientFactory>(),
            services.GetRequiredService<ILogger<CloudAdapter>>());
    }

    // Half a registration would make the adapter fail at each call; the gate lets nobody with a token through to it then.
    private static ServiceClientCredentialsFactory CreateCredentials(IServiceProvider services, CredentialOptions credentials)
    {
        var http = services.GetRequiredService<SignInHttp>().Client;
        return !credentials.IsComplete ? new PasswordServiceClientCredentialFactory() : credentials.Kinds[0] switch
        {
            CredentialKind.Certificate => services.GetRequiredService<CertificateCredentials>(),
            CredentialKind.Federated => new FederatedServiceClientCredentialsFactory(
                credentials.MicrosoftAppId, credentials.FederatedIdentityClientId, credentials.MicrosoftAppTenantId, http),
            _ => new ConfigurationServiceClientCredentialFactory(services.GetRequiredService<IConfiguration>(), http),
        };
    }

    private static string ChannelIssuer(IConfiguration configuration)
        => configuration["ToBotFromChannelTokenIssuer"] is { Length: > 0 } set ? set
            : configuration["ChannelService"] == GovernmentAuthenticationConstants.ChannelService ? GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer
            : AuthenticationConstants.ToBotFromChannelTokenIssuer;
}
