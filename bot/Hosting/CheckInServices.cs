using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of check-ins: how it goes with the projects, each quarter.</summary>
internal static class CheckInServices
{
    /// <summary>Adds what is known of check-ins; needs hand-offs for the working days.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddCheckIns(this IServiceCollection services)
    {
        services.AddSingleton<CheckInRules>();
        services.AddSingleton<CheckInOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<CheckInOutbox>());
        services.AddSingleton<AnnualReminderOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<AnnualReminderOutbox>());
        services.AddSingleton<ICheckInRegister, CheckInRegister>();
        services.AddSingleton<LeftoverShelf>();
        services.AddSingleton<CheckInRecords>();
        services.AddSingleton<CheckInWishes>();
        services.AddSingleton<IReportedDifficulties, CheckInDifficulties>();
        return services;
    }

    /// <summary>Adds what the served bot does with them: it asks, and takes and shows answers. Needs the annual reports and whom the bot can reach.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddCheckInTalk(this IServiceCollection services)
    {
        services.AddSingleton<AnnualReminders>();
        services.AddSingleton<CheckInSweep>();
        services.AddHostedService<CheckInService>();
        services.AddSingleton<IOutboxContent, CheckInContent>();
        services.AddSingleton<IOutboxContent, AnnualReminderContent>();
        services.AddSingleton<CheckInDesk>();
        services.AddSingleton<CheckInOffers>();
        services.AddSingleton<CheckInFigures>();
        services.AddSingleton<CheckInActions>();
        services.AddSingleton<ICommand, CheckInCommand>();
        services.AddSingleton<ICommand, CheckInTotalsCommand>();
        return services;
    }
}
