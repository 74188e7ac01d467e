using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.Submissions.Reading;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which people tell experiences.</summary>
internal static class LoggingServices
{
    /// <summary>Adds what reads a story, and the conversation in which it is told.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddTelling(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<LoggingOptions>(options => options.OnlyContributors = configuration.GetValue(LoggingOptions.OnlyContributorsKey, false));
        services.AddSingleton<IExperienceProposer, ExperienceReader>();
        services.AddSingleton<NearLessons>();
        services.AddSingleton<TellingViews>();
        services.AddSingleton<TellingDesk>();
        services.AddSingleton<TellingListing>();
        services.AddSingleton<LoggingActions>();
        services.AddSingleton<TellingTalk>();
        services.AddSingleton<ExperienceSubmit>();
        services.AddSingleton<ExperienceForms>();
        services.AddSingleton<ICommand, MyExperiencesCommand>();
        services.AddSingleton<ICommand, GoOnCommand>();
        return services;
    }
}
