using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Notices;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services that a question passes through which is handed to a person.</summary>
internal static class HandOffServices
{
    /// <summary>Adds the register of hand-offs, the rules, and the clock's part in them.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddHandOffs(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DeadlineOptions>(configuration.GetSection("Deadlines"));
        services.AddSingleton(new WorkingDays(WorkingDaySettings.Read(configuration)));
        services.AddSingleton(provider => new Deadlines(
            provider.GetRequiredService<WorkingDays>(), provider.GetRequiredService<IOptions<DeadlineOptions>>().Value));
        services.AddSingleton<HandOffRules>();
        services.AddSingleton<IHandOffRegister, HandOffRegister>();
        services.AddSingleton<HandOffOutbox>();
        services.AddSingleton<ClockSweep>();
        services.AddSingleton<ContactSeats>();
        services.AddSingleton<ContactAvailability>();
        services.AddSingleton<Desks>();
        services.AddSingleton<DeskSweep>();
        services.AddSingleton<OpenQuestions>();
        services.AddSingleton<NoticeOutbox>();
        services.AddSingleton<NoticeBoard>();
        return services;
    }
}
