using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Teams.Streaming;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.ModelUse;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which a language model writes leads. Without settings, or with ones that cannot be used, answers begin with the built-in lead.</summary>
internal static class LeadServices
{
    /// <summary>Adds the check of the settings, and what writes leads where a model is configured.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddLeads(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<LeadOptions>(configuration.GetSection(LeadOptions.Section));
        services.AddSingleton<IConfigurationCheck, LeadModelCheck>();
        if (!IsUsable(configuration))
        {
            return services;
        }

        services.AddSingleton<ILeadWriter>(provider => new OpenAILeadWriter(Options(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => Options(provider).Limits);
        services.AddSingleton(provider => new LeadTiming(Options(provider).Timeout));
        services.AddSingleton(provider => new LeadCounter(provider.GetRequiredService<IMeterFactory>().Create(LeadCounter.MeterName)));
        services.AddSingleton<ModelBudget>();
        services.AddSingleton<LeadCheck>();
        return services.AddSingleton<LeadDesk>();
    }

    /// <summary>Adds what shows leads to those who ask.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddLeadTalk(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<LeadFeedback>();
        return IsUsable(configuration) ? services.AddSingleton<IAnswerStreams, AnswerStreams>().AddSingleton<AnswerVoice>() : services;
    }

    private static LeadOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<LeadOptions>>().Value;

    private static bool IsUsable(IConfiguration configuration) => configuration.GetSection(LeadOptions.Section).Get<LeadOptions>()?.IsUsable == true;
}
