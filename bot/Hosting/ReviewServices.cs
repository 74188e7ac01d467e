using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Health.Observations;
using TeamsPilotBot.Bot.Health.Reviews;
using TeamsPilotBot.Bot.Pictures;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services that look for the mistakes that are made with a bot's settings.</summary>
internal static class ReviewServices
{
    /// <summary>Adds the reviews and what they remember; needs a store.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddReviews(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<CredentialOptions>(configuration);
        services.Configure<PicturesOptions>(configuration.GetSection(PicturesOptions.Section));
        services.AddSingleton<ObservationBook>();
        services.AddSingleton(provider => new MachinePresence(
            provider.GetRequiredService<IDocumentStore>(), provider.GetRequiredService<TimeProvider>(), Environment.MachineName));
        services.AddSingleton(provider => new OnlineCalls(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IConfigurationReview, SettingsReview>();
        services.AddSingleton<IConfigurationReview, RegistrationReview>();
        services.AddSingleton<IConfigurationReview, ReachReview>();
        if (!StoreServices.UsesCosmos(configuration))
        {
            // With Cosmos DB nothing is written to the disk, and several machines are how it is meant: the data folder is only read.
            services.AddSingleton<IConfigurationReview>(provider => new DiskReview(
                provider.GetRequiredService<IOptions<BotOptions>>(), provider.GetRequiredService<IOptions<CredentialOptions>>(),
                provider.GetRequiredService<MachinePresence>(), DiskFacts.Of));
        }

        services.AddSingleton<RoleBook>();
        services.AddSingleton<IConfigurationReview, PeopleReview>();
        services.AddSingleton<IConfigurationReview, TeamsReview>();
        services.AddSingleton<IConfigurationReview, FontReview>();
        services.AddSingleton<IConfigurationReview, PublicReachReview>();
        return services;
    }

    /// <summary>Adds what notes, while the bot is served, that it runs.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddObserving(this IServiceCollection services)
        => services.AddHostedService<PresenceService>()
            .AddSingleton(new Impersonal(ObservationBook.Container, "When Teams last called, the last tenant that was turned away, and hashes of machines' names."));
}
