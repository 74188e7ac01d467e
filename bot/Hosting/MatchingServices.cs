using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services that bring people together.</summary>
internal static class MatchingServices
{
    /// <summary>Adds the messages of introductions: enough for the command line to see what was not delivered.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddIntroductions(this IServiceCollection services)
    {
        services.AddSingleton<IntroductionOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<IntroductionOutbox>());
        return services;
    }

    /// <summary>Adds what the served bot does with projects and introductions.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddMatching(this IServiceCollection services)
    {
        services.AddSingleton<IIntroductions, IntroductionRegister>();
        services.AddSingleton<MatchBoard>();
        services.AddSingleton<PersonProfiles>();
        services.AddSingleton<AskingHours>();
        services.AddSingleton<IntroductionDesk>();
        services.AddSingleton<IntroductionSweep>();
        services.AddSingleton<IntroductionViews>();
        services.AddSingleton<IOutboxContent, IntroductionContent>();
        services.AddSingleton<Leaders>();
        services.AddSingleton<ProjectTalk>();
        services.AddSingleton<MatchFinding>();
        services.AddSingleton<IntroductionTalk>();
        services.AddSingleton<IntroducingRegistry>();
        services.AddSingleton<MatchActions>();
        services.AddSingleton<ICommand, LeadsProjectCommand>();
        services.AddSingleton<ICommand, OwnProjectsCommand>();
        services.AddSingleton<ICommand, FindPeopleCommand>();
        return services;
    }
}
