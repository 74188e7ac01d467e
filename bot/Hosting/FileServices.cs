using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.AnnualReports;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Bot.Files.Receiving;
using TeamsPilotBot.Dialogs.AnnualReports;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.LessonFiles;
using TeamsPilotBot.Knowledge.Lessons.Uploads;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which people get files.</summary>
internal static class FileServices
{
    /// <summary>Adds what offers files and what delivers them. Makers of files are added with what they make them of.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<FilesOptions>(configuration.GetSection(FilesOptions.Section));
        services.AddSingleton<FileOffers>();
        services.AddSingleton<FileMakers>();
        services.AddSingleton<FileLinks>();
        services.AddSingleton<FileOffering>();
        services.AddSingleton(provider => new FileUpload(
            NewClient(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<FilesOptions>>(),
            provider.GetRequiredService<ILogger<FileUpload>>()));
        services.AddSingleton<FileConsents>();
        services.AddSingleton(provider => new FileDesk(
            provider.GetRequiredService<FileOffering>(), provider.GetRequiredService<FileConsents>(), provider.GetRequiredService<LessonInbox>()));
        return services;
    }

    /// <summary>Adds the annual report as a file in the chat.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddAnnualReports(this IServiceCollection services)
    {
        services.AddSingleton<IReportWriter, WordReportWriter>();
        services.AddSingleton<AnnualReportMaker>();
        services.AddSingleton<IFileMaker>(provider => provider.GetRequiredService<AnnualReportMaker>());
        services.AddSingleton<ICommand, AnnualReportCommand>();
        return services;
    }

    /// <summary>Adds what takes lessons out and in as files.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddLessonFiles(this IServiceCollection services)
    {
        services.AddSingleton<LessonUploadShelf>();
        services.AddSingleton<LessonUploads>();
        services.AddSingleton<LessonExportFile>();
        services.AddSingleton<IFileMaker>(provider => provider.GetRequiredService<LessonExportFile>());
        services.AddSingleton<UploadNotesFile>();
        services.AddSingleton<IFileMaker>(provider => provider.GetRequiredService<UploadNotesFile>());
        services.AddSingleton<LessonFileActions>();
        services.AddSingleton<LessonReception>();
        services.AddSingleton<ICommand, LessonFilesCommand>();
        services.AddSingleton(provider => new FileDownload(
            NewClient(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<FileDownload>>()));
        services.AddSingleton<LessonInbox>();
        return services;
    }

    private static HttpClient NewClient()
        => new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Timeout.InfiniteTimeSpan };
}
