using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Lexicon;

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
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<HandOffOutbox>());
        services.AddSingleton<ClockSweep>();
        services.AddSingleton<ContactAvailability>();
        services.AddSingleton<Desks>();
        services.AddSingleton<DeskSweep>();
        services.AddSingleton(provider => new QuestionLikeness(
            provider.GetRequiredService<LanguageData>(),
            UnlikePairs.Parse(File.ReadLines(Path.Combine(SeedFiles.Lexicon, "unlike.tsv"))),
            LessonFile.Load(SeedFiles.Lessons).Records.Select(read => read.Lesson)));
        services.AddSingleton<OpenQuestions>();
        services.AddSingleton<RecurringQuestions>();
        services.AddSingleton<RecurringService>();
        services.AddSingleton<NoticeOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<NoticeOutbox>());
        services.AddSingleton<NoticeBoard>();
        services.AddSingleton<IConfigurationCheck, DeadlinesCheck>();
        return services;
    }
}
