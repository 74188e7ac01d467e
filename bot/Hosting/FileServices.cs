using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Files;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which people get files.</summary>
internal static class FileServices
{
    /// <summary>Adds what offers files and what delivers them; the makers come with what they make files of.</summary>
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
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            {
                Timeout = Timeout.InfiniteTimeSpan,
            },
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<FilesOptions>>(),
            provider.GetRequiredService<ILogger<FileUpload>>()));
        services.AddSingleton<FileConsents>();
        services.AddSingleton(provider => new FileDesk(provider.GetRequiredService<FileOffering>(), provider.GetRequiredService<FileConsents>()));
        return services;
    }
}
