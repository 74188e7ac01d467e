using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The services around projects and the people who lead them.</summary>
internal static class ProjectServices
{
    /// <summary>Adds who leads which project.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddProjectPeople(this IServiceCollection services)
    {
        services.AddSingleton<IProjectPeople, ProjectPeople>();
        return services.AddIntroductions();
    }
}
