using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Telemetry;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of messages that the bot sends unasked.</summary>
internal static class DeliveryServices
{
    /// <summary>Adds the address book and what sends; needs an adapter.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DeliveryOptions>(configuration.GetSection("Delivery"));
        services.AddSingleton(new PaceOptions());
        services.AddSingleton<SendPace>();
        services.AddSingleton<AddressBook>();
        services.AddSingleton<IAddressBook>(provider => provider.GetRequiredService<AddressBook>());
        services.AddSingleton(provider => (BotAdapter)provider.GetRequiredService<IBotFrameworkHttpAdapter>());
        services.AddSingleton<RecentSends>();
        services.AddSingleton<Messenger>();
        services.AddSingleton<IMessenger>(provider => new MeasuredMessenger(
            provider.GetRequiredService<Messenger>(), provider.GetRequiredService<RecentSends>(), provider.GetRequiredService<TimeProvider>()));
        services.AddOutboxes(configuration);
        services.AddKeepingTalk();
        services.AddSingleton(provider => new Introductions(
            provider.GetRequiredService<IReaderDirectory>(),
            provider.GetRequiredService<IAddressBook>(),
            provider.GetServices<IReachListener>()));
        return services;
    }

    private static void AddOutboxes(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ScheduleOptions>(configuration.GetSection("Schedule"));
        services.AddSingleton<OutboxQueue>();
        services.AddSingleton<IOutboxSignal>(provider => provider.GetRequiredService<OutboxQueue>());
        services.AddSingleton<OutOfReach>();
        services.AddSingleton<IOutboxContent, HandOffContent>();
        services.AddSingleton<IOutboxContent, NoticeContent>();
        services.AddSingleton<IOutboxContent, ConfirmationContent>();
        services.AddSingleton<IOutboxContent, SeatRequestContent>();
        services.AddSingleton<IUndelivered, Undelivered>();
        services.AddDrafts();
        services.AddSubmissions();
        services.AddDigestSending();
        services.AddSingleton<OutboxSender>();
        services.AddSingleton<ReachReplay>();
        services.AddSingleton<IReachListener>(provider => provider.GetRequiredService<ReachReplay>());
        services.AddHostedService(provider => provider.GetRequiredService<ReachReplay>());
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<ClockService>();
        services.AddHostedService<ConfirmationService>();
    }
}
