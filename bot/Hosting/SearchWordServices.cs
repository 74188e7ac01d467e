using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.SearchWords;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services by which administrators change the search words in Teams.</summary>
internal static class SearchWordServices
{
    /// <summary>Adds them, after the lessons are loaded.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddSearchWords(this IServiceCollection services)
    {
        services.AddHostedService<SearchWordFeedService>();
        services.AddSingleton<SearchWordListing>();
        services.AddSingleton<SearchWordChanges>();
        services.AddSingleton<SearchWordActions>();
        services.AddSingleton<ICommand, SearchWordsCommand>();
        return services;
    }
}
