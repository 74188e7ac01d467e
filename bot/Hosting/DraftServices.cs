using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which a solved question becomes a draft of a lesson.</summary>
internal static class DraftServices
{
    /// <summary>Adds the drafts and their messages.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddDrafts(this IServiceCollection services)
    {
        services.AddSingleton<DraftPresence>();
        services.AddSingleton<IDraftRegister, DraftRegister>();
        services.AddSingleton<DraftOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<DraftOutbox>());
        services.AddSingleton<IOutboxContent, DraftContent>();
        return services;
    }
}
