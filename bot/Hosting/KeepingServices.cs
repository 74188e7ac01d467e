using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which lessons are kept alive.</summary>
internal static class KeepingServices
{
    /// <summary>Adds those who stand for lessons, what is reported of lessons, and the clock's part in it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddKeeping(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<KeepingOptions>(configuration.GetSection("Keeping"));
        services.AddSingleton(provider => new KeeperRules(
            provider.GetRequiredService<WorkingDays>(), provider.GetRequiredService<IOptions<KeepingOptions>>().Value));
        services.AddSingleton<ILessonsInCare, IndexedLessonsInCare>();
        services.AddSingleton<IKeeperRegister, KeeperRegister>();
        services.AddSingleton<IReportRegister, ReportRegister>();
        services.AddSingleton<IReach, AddressReach>();
        services.AddSingleton<KeeperPresence>();
        services.AddSingleton<LessonKeeping>();
        services.AddSingleton<CareSweep>();
        services.AddSingleton<KeeperOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<KeeperOutbox>());
        services.AddSingleton<IOutboxContent, KeeperContent>();
        services.AddSingleton<ReportOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<ReportOutbox>());
        services.AddSingleton<IOutboxContent, ReportContent>();
        services.AddSingleton<KeepListing>();
        services.AddSingleton<ReportActions>();
        services.AddSingleton<KeepActions>();
        services.AddSingleton<ICommand, OwnLessonsCommand>();
        services.AddSingleton<ICommand, OwnerlessLessonsCommand>();
        services.AddHostedService<CareService>();
        return services;
    }
}
