using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which what somebody tells becomes a lesson.</summary>
internal static class SubmissionServices
{
    /// <summary>Adds the tellings.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddSubmissions(this IServiceCollection services)
    {
        services.AddSingleton<SubmissionRegister>();
        services.AddSingleton<ISubmissionRegister>(provider => provider.GetRequiredService<SubmissionRegister>());
        services.AddSingleton<SubmissionOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<SubmissionOutbox>());
        services.AddSingleton<IOutboxContent, SubmissionContent>();
        services.AddSingleton<LessonRevision>();
        services.AddSingleton<DraftHandIn>();
        return services;
    }
}
