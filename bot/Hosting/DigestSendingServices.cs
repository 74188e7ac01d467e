using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which weekly digests are sent.</summary>
internal static class DigestSendingServices
{
    /// <summary>Adds when digests are due and what was posted: enough for the command line.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddDigestLedger(this IServiceCollection services)
    {
        services.AddSingleton<DigestCalendar>();
        services.AddSingleton<DigestLedger>();
        services.AddSingleton<IPostedKeys>(provider => provider.GetRequiredService<DigestLedger>());
        services.AddSingleton<IDigestDesk, DigestDesk>();
        services.AddSingleton<DigestOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<DigestOutbox>());
        return services;
    }

    /// <summary>Adds what makes and posts them. <see cref="DigestService"/> runs it, once all that can be told is loaded.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddDigestSending(this IServiceCollection services)
    {
        services.AddSingleton<IOutboxContent, DigestContent>();
        services.AddSingleton<DigestRenewal>();
        services.AddSingleton<DigestSweep>();
        services.AddSingleton<DigestReturn>();
        services.AddSingleton<IReachListener>(provider => provider.GetRequiredService<DigestReturn>());
        services.AddHostedService(provider => provider.GetRequiredService<DigestReturn>());
        return services;
    }
}
