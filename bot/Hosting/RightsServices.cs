using TeamsPilotBot.Bot.Rights;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.Rights;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Search.Vectors;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which people see and erase what is stored about them.</summary>
internal static class RightsServices
{
    /// <summary>
    /// Adds them. The places are erased in the order in which they are added: who fills a contact leaves it before anything else, so that
    /// nothing new comes to them, and the conversations go before the questions that they stand at.
    /// </summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddRights(this IServiceCollection services)
    {
        services.AddSingleton<IPersonalRecords, PersonalContacts>();
        services.AddSingleton<IPersonalRecords, PersonalSeatRequests>();
        services.AddSingleton<IPersonalRecords, PersonalHandOffs>();
        services.AddSingleton<IPersonalRecords, PersonalDrafts>();
        services.AddSingleton<IPersonalRecords, PersonalSubmissions>();
        services.AddSingleton<IPersonalRecords, PersonalLessons>();
        services.AddSingleton<IPersonalRecords, PersonalLessonVersions>();
        services.AddSingleton<IPersonalRecords, PersonalKeepers>();
        services.AddSingleton<IPersonalRecords, PersonalReports>();
        services.AddSingleton<IPersonalRecords, PersonalCheckIns>();
        services.AddSingleton<IPersonalRecords, PersonalAnnualReminders>();
        services.AddSingleton<IPersonalRecords, PersonalProjects>();
        services.AddSingleton<IPersonalRecords, PersonalIntroductions>();
        services.AddSingleton<IPersonalRecords, PersonalNotices>();
        services.AddSingleton<IPersonalRecords, PersonalDigests>();
        services.AddSingleton<IPersonalRecords, PersonalSubscriptions>();
        services.AddSingleton<IPersonalRecords, PersonalConversations>();
        services.AddSingleton<IPersonalRecords, PersonalWelcomes>();
        services.AddSingleton<IPersonalRecords, PersonalClicks>();
        services.AddSingleton<IPersonalRecords, PersonalFileLinks>();
        services.AddSingleton<IPersonalRecords, PersonalLessonUploads>();
        services.AddSingleton<IPersonalRecords, PersonalSearchWords>();
        services.AddSingleton<IPersonalRecords, PersonalFeedback>();
        services.AddSingleton<IPersonalRecords, PersonalModelUse>();
        services.AddSingleton<IPersonalRecords, PersonalQuestions>();
        services.AddSingleton<IPersonalRecords, PersonalAddresses>();
        services.AddSingleton<IPersonalRecords, PersonalAdministration>();
        services.AddSingleton<IPersonalRecords, PersonalSettings>();
        services.AddSingleton<IPersonalRecords, PersonalFiles>();
        services.AddSingleton(new Impersonal(LessonSeed.Container, "Hashes and ids of the lessons that came with the program."));
        services.AddSingleton(new Impersonal(VectorFeed.Container, "Numbers made of lessons, under the lessons' ids; those of a text that was changed are deleted."));
        services.AddSingleton(new Impersonal(
            TeamsContainers.Turns, "Hashes of messages that were answered, for a day. Without them a message that Teams sends again would be stored again after the erasure."));
        services.AddSingleton(new Impersonal(LeftoverShelf.Container, "Numbers left of erased check-ins by area, round and quarter, without a person, project, word or time."));
        services.AddSingleton(new Impersonal(Erasures.Container, "Whom to erase only until that is done; then a receipt without a person."));
        services.AddSingleton<PersonalArchive>();
        services.AddSingleton<PersonalFile>();
        services.AddSingleton<Erasures>();
        services.AddSingleton<RetentionSweep>();
        services.AddHostedService<ErasureService>();
        services.AddSingleton<MyDataFile>();
        services.AddSingleton<IFileMaker>(provider => provider.GetRequiredService<MyDataFile>());
        services.AddSingleton<RightsActions>();
        services.AddSingleton<ICommand, MyDataCommand>();
        services.AddSingleton<ICommand, EraseMeCommand>();
        return services;
    }
}
