using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which lessons are kept alive.</summary>
internal static class KeepingServices
{
    /// <summary>Adds those who stand for lessons, and what is reported of lessons; needs hand-offs for the working days.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddKeeping(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<KeepingOptions>(configuration.GetSection("Keeping"));
        services.AddSingleton(provider => new KeeperRules(
            provider.GetRequiredService<WorkingDays>(), provider.GetRequiredService<IOptions<KeepingOptions>>().Value));
        services.AddSingleton<KeeperOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<KeeperOutbox>());
        services.AddSingleton<ReportOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<ReportOutbox>());
        services.AddSingleton<IConfigurationCheck, KeepingCheck>();
        return services;
    }

    /// <summary>Adds what the served bot does with them: cards, commands and messages.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddKeepingTalk(this IServiceCollection services)
    {
        services.AddSingleton<ILessonsInCare, IndexedLessonsInCare>();
        services.AddSingleton<IKeeperRegister, KeeperRegister>();
        services.AddSingleton<IReportRegister, ReportRegister>();
        services.AddSingleton<IReach, AddressReach>();
        services.AddSingleton<KeeperPresence>();
        services.AddSingleton<TakingOver>();
        services.AddSingleton<LessonKeeping>();
        services.AddSingleton<CareSweep>();
        services.AddSingleton<IOutboxContent, KeeperContent>();
        services.AddSingleton<IOutboxContent, ReportContent>();
        services.AddSingleton<KeepListing>();
        services.AddSingleton<ReportActions>();
        services.AddSingleton<KeepActions>();
        services.AddSingleton<ICommand, OwnLessonsCommand>();
        services.AddSingleton<ICommand, OwnerlessLessonsCommand>();
        return services;
    }
}
