using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.Numbers;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services of the numbers that the bot is judged by.</summary>
internal static class NumbersServices
{
    /// <summary>Adds them, after the lessons are loaded: the areas of questions are told by these.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddNumbers(this IServiceCollection services)
    {
        services.AddSingleton<EventReader>();
        services.AddSingleton<WeekShelf>();
        services.AddSingleton<NumbersService>();
        services.AddSingleton(new Impersonal(WeekShelf.Container, "How often things happened in a week, by area: no person, text, id or organisation."));
        services.AddHostedService<WeekService>();
        services.AddSingleton<NumbersDesk>();
        services.AddSingleton<NumbersFile>();
        services.AddSingleton<IFileMaker>(provider => provider.GetRequiredService<NumbersFile>());
        services.AddSingleton<NumbersActions>();
        services.AddSingleton<ICommand, NumbersCommand>();
        return services;
    }
}
