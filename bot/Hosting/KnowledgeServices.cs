using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Resources;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of the domain: what answers a question, whoever asks it and from wherever.</summary>
public static class KnowledgeServices
{
    /// <summary>Adds the store, lessons, search, answers, contacts, hand-offs and projects, and embeddings where they are configured.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<BotOptions>(configuration.GetSection(BotOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        return services.AddStore(configuration).AddQuestions().AddLessons().AddLexicon().AddDirectories().AddContacts(configuration).AddHandOffs(configuration).AddKeeping(configuration)
            .AddAnswers().AddDigests().AddDigestComposing(configuration).AddProjectPeople().AddCheckIns().AddEmbeddings(configuration).AddReviews(configuration).AddLeads(configuration);
    }

    private static IServiceCollection AddQuestions(this IServiceCollection services)
        => services.AddSingleton<IQuestionLog, QuestionLog>().AddSingleton<IFeedbackLog, FeedbackLog>();

    private static IServiceCollection AddLessons(this IServiceCollection services)
    {
        services.AddSingleton<LessonLibrary>();
        services.AddSingleton<LessonSeed>();
        services.AddSingleton<LessonImport>();
        services.AddSingleton<LessonLoading>();
        services.TryAddSingleton(new SearchOptions());
        services.AddSingleton<LessonIndex>();
        services.AddSingleton<ILessonSink>(provider => provider.GetRequiredService<LessonIndex>());
        services.AddSingleton<ILessonSearch, LexicalSearch>();
        services.AddSingleton<IndexFeed>();
        services.AddSingleton<IConfigurationCheck, LessonsCheck>();
        return services;
    }

    private static IServiceCollection AddLexicon(this IServiceCollection services)
    {
        services.AddSingleton(provider => LexiconLoading.Load(
            SeedFiles.Lexicon, SeedFiles.OwnLexicon(DataPath(provider)), provider.GetRequiredService<ILogger<Lexicon>>()));
        services.AddSingleton(provider => provider.GetRequiredService<Lexicon>().Language);
        services.AddSingleton(provider => provider.GetRequiredService<Lexicon>().Intents);
        services.AddSingleton(provider => new FileWords(provider.GetRequiredService<Lexicon>().Taken));
        services.AddSingleton(provider => new SearchWordRules(
            provider.GetRequiredService<LanguageData>(), UnlikePairs.Parse(File.ReadLines(Path.Combine(SeedFiles.Lexicon, "unlike.tsv")))));
        services.AddSingleton<SearchWordBook>();
        services.AddSingleton<SearchWordReach>();
        services.AddSingleton<IConfigurationCheck, LexiconCheck>();
        return services;
    }

    private static IServiceCollection AddDirectories(this IServiceCollection services)
    {
        services.AddSingleton(provider => ProjectReader.Load(SeedFiles.Projects).Reported(SeedFiles.Projects, RecordLog(provider)));
        services.AddSingleton(provider => new ProjectRegistry(provider.GetRequiredService<RecordSet<Project>>().Records));
        services.AddSingleton<IProjectLookup>(provider => new ProjectSearch(
            provider.GetRequiredService<ProjectRegistry>().All, provider.GetRequiredService<LanguageData>()));
        services.AddSingleton(provider => ResourceReader.Load(SeedFiles.Resources).Reported(SeedFiles.Resources, RecordLog(provider)));
        services.AddSingleton<IResourceLookup>(provider => new ResourceSearch(
            provider.GetRequiredService<RecordSet<Resource>>().Records, provider.GetRequiredService<LanguageData>()));
        services.AddSingleton(provider => ContactReader.Load(SeedFiles.Contacts(DataPath(provider)))
            .Reported(SeedFiles.Contacts(DataPath(provider)), RecordLog(provider)));
        return services;
    }

    private static IServiceCollection AddContacts(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PeopleOptions>(configuration.GetSection("People"));
        services.AddSingleton<IAppointments, Appointments>();
        services.AddSingleton<ContactSeats>();
        services.AddSingleton<SeatRequests>();
        services.AddSingleton<SeatRequestOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<SeatRequestOutbox>());
        services.AddSingleton<ContactOutbox>();
        services.AddSingleton<IOutboxKind>(provider => provider.GetRequiredService<ContactOutbox>());
        services.AddSingleton<ConfirmationRules>();
        services.AddSingleton<ConfirmationSweep>();
        services.AddSingleton<ContactBook>();
        services.AddSingleton<IContactBook>(provider => provider.GetRequiredService<ContactBook>());
        services.AddSingleton<ContactLoads>();
        services.AddSingleton<IContactLoads>(provider => provider.GetRequiredService<ContactLoads>());
        services.AddSingleton<ContactLoading>();
        services.AddSingleton<IContactRouter, ContactRouter>();
        services.AddSingleton<IConfigurationCheck, ContactsCheck>();
        return services;
    }

    private static IServiceCollection AddAnswers(this IServiceCollection services)
    {
        services.AddSingleton(provider => new LanguageGuess(provider.GetRequiredService<LanguageData>().WeakWords));
        services.AddSingleton<IntentRecognizer>();
        services.AddSingleton<AnswerService>();
        services.AddSingleton<AnnualReportService>();
        return services;
    }

    private static ILogger RecordLog(IServiceProvider provider)
        => provider.GetRequiredService<ILoggerFactory>().CreateLogger("TeamsPilotBot.Records");

    private static string DataPath(IServiceProvider provider) => provider.GetRequiredService<IOptions<BotOptions>>().Value.DataPath;
}
