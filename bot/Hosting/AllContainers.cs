using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// All containers of the program: those that somebody answers for, and those that say why nobody has to. A test holds that there are no
/// others, so what goes through this list forgets nothing.
/// </summary>
internal static class AllContainers
{
    /// <summary>The containers, by name.</summary>
    /// <param name="services">The services of the bot.</param>
    public static IReadOnlyList<Container> Of(IServiceProvider services)
        =>
        [
            .. services.GetServices<IPersonalRecords>().SelectMany(records => records.Containers)
                .Concat(services.GetServices<Impersonal>().Select(impersonal => impersonal.Container))
                .DistinctBy(container => container.Name).OrderBy(container => container.Name, StringComparer.Ordinal),
        ];
}
