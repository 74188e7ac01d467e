using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Teams.Composing;
using TeamsPilotBot.Dialogs;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Reading;
using TeamsPilotBot.Dialogs.Recurring;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Finding;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of the served bot.</summary>
public static class BotServices
{
    /// <summary>Adds the bot in Teams, its dialogs and cards, what it is called by, and what runs beside it.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddConversation().AddMatching().AddTelling(configuration).AddTeams(configuration).AddFiles(configuration).AddLessonFiles().AddAnnualReports().AddSubscriptionTalk().AddDigestCards().AddPortfolio(configuration).AddDelivery(configuration).AddRights().AddBotEndpoint(configuration);

        // What ends beside the bot is told by BackgroundCheck; people are answered all the same.
        services.Configure<HostOptions>(host => host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore);
        services.AddHostedService<ContactFeedService>();
        services.AddHostedService<LikenessService>();
        services.AddHostedService<LessonFeedService>();

        // After the lessons are loaded: it would take an empty index for lessons that are gone.
        services.AddHostedService<CareService>();
        services.AddHostedService<IntroductionService>();
        services.AddHostedService<RecurringFeedService>();

        // After all that it tells of: a week in which there seems to be nothing new is over.
        services.AddHostedService<DigestService>();
        services.AddCheckInTalk();
        services.AddNumbers();
        services.AddSearchWords();
        services.AddWatch(configuration);
        services.AddObserving();
        services.AddExpiryWords();
        services.AddAdministration();
        services.AddLeadTalk(configuration);
        return services.AddBackgroundEmbedding(configuration);
    }

    /// <summary>Adds what makes cards of replies: enough for the command line.</summary>
    /// <param name="services">Where to.</param>
    internal static IServiceCollection AddCards(this IServiceCollection services)
    {
        services.AddSingleton(provider => new LessonLinks(provider.GetRequiredService<IOptions<BotOptions>>().Value.PublicBaseAddress));
        services.AddSingleton(provider => new CardLinks(provider.GetRequiredService<LessonLinks>(), ChatLinksOf(provider)));
        services.AddSingleton<IReplyCards>(provider => new ReplyCards(provider.GetRequiredService<CardLinks>()));
        return services;
    }

    private static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddSingleton<IStorage, DocumentStorage>();
        services.AddSingleton<ConversationState>();
        services.AddCards();
        services.AddSingleton<ProjectContacts>();
        services.AddSingleton<QuestionDesk>();
        services.AddSingleton<AnswerActions>();
        services.AddSingleton<CommandDesk>();
        services.AddSingleton<HandOffViews>();
        services.AddSingleton<HandOffOffers>();
        services.AddSingleton<HandOffMoves>();
        services.AddSingleton<HelpOffers>();
        services.AddSingleton<IHelpOffers>(provider => provider.GetRequiredService<HelpOffers>());
        services.AddSingleton<HandOffListing>();
        services.AddSingleton<HandOffActions>();
        services.AddSingleton<ICommand, MyQuestionsCommand>();
        services.AddSingleton<ICommand, MyQueueCommand>();
        services.AddSingleton<ICommand, AllWaitingCommand>();
        services.AddDirectory();
        services.AddSingleton<DraftListing>();
        services.AddSingleton<DraftActions>();
        services.AddSingleton<ICommand, MyDraftsCommand>();
        services.AddSingleton<RecurringListing>();
        services.AddSingleton<RecurringRaising>();
        services.AddSingleton<RecurringActions>();
        services.AddSingleton<ICommand, RecurringCommand>();
        services.AddSingleton<LessonReading>();
        services.AddSingleton<ICommand, ShowLessonCommand>();
        services.AddReviewing();
        services.AddSingleton<AskDialog>();
        services.AddSingleton<MainDialog>();
        return services;
    }

    private static void AddReviewing(this IServiceCollection services)
    {
        services.AddSingleton<NamedLessons>();
        services.AddSingleton<SimilarLessons>();
        services.AddSingleton<ReviewTyping>();
        services.AddSingleton<ReviewViews>();
        services.AddSingleton<ReviewListing>();
        services.AddSingleton<ReviewDecisions>();
        services.AddSingleton<ReviewActions>();
        services.AddSingleton<ICommand, ReviewQueueCommand>();
        services.AddSingleton<LessonWriting>();
        services.AddSingleton<VersionActions>();
    }

    private static void AddDirectory(this IServiceCollection services)
    {
        services.AddSingleton<OwnSeats>();
        services.AddSingleton<SeatDesk>();
        services.AddSingleton<DirectoryListing>();
        services.AddSingleton<ContactEditing>();
        services.AddSingleton<UndeliveredDesk>();
        services.AddSingleton<DirectoryActions>();
        services.AddSingleton<ICommand, SeatCommand>();
        services.AddSingleton<ICommand, ContactsCommand>();
        services.AddSingleton<ICommand, AwayCommand>();
        services.AddSingleton<ICommand, BackCommand>();
        services.AddSingleton<ICommand, LeaveCommand>();
        services.AddSingleton<ICommand, UndeliveredCommand>();
    }

    private static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<TurnOptions>(configuration.GetSection("Turns"));
        services.AddSingleton<MailDomains>();
        services.AddSingleton<IReaderDirectory, ReaderDirectory>();
        services.AddSingleton<Welcomes>();
        services.AddSingleton<ClickMemory>();
        services.AddSingleton<CardClicks>();
        services.AddSingleton<LessonFinder>();
        services.AddSingleton<LessonExtension>();
        services.AddSingleton<OnceOnlyMiddleware>();
        services.AddSingleton<IBotFrameworkHttpAdapter, PilotAdapter>();
        services.AddSingleton<IBot, PilotBot>();
        return services;
    }

    private static ChatLinks ChatLinksOf(IServiceProvider provider)
    {
        var credentials = provider.GetRequiredService<IOptions<CredentialOptions>>().Value;
        return new ChatLinks(credentials.MicrosoftAppId, credentials.MicrosoftAppTenantId);
    }
}
