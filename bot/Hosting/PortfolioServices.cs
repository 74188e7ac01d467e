using TeamsPilotBot.Bot.Pictures;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.Gaps;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Knowledge.Gaps;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of the portfolio picture and of the matrix of what is known and what is missing.</summary>
internal static class PortfolioServices
{
    /// <summary>Adds both; needs files, hand-offs and projects.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddPortfolio(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PicturesOptions>(configuration.GetSection(PicturesOptions.Section));
        services.AddSingleton<PictureLinks>();
        services.AddSingleton<PortfolioPictures>();
        services.AddSingleton<IPortfolioPictures>(provider => provider.GetRequiredService<PortfolioPictures>());
        services.AddSingleton<PortfolioDesk>();
        services.AddSingleton<PortfolioActions>();
        services.AddSingleton<ICommand, PortfolioCommand>();
        services.AddSingleton<ICommand, OwnPlaceCommand>();
        services.AddSingleton<ICommand, ProjectPlaceCommand>();
        services.AddSingleton<GapService>();
        services.AddSingleton<GapDesk>();
        services.AddSingleton<GapFile>();
        services.AddSingleton<IFileMaker>(provider => provider.GetRequiredService<GapFile>());
        services.AddSingleton<GapActions>();
        services.AddSingleton<ICommand, GapCommand>();
        return services;
    }
}
