using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>Whether people are named as Teams knows them, and whether there is anybody who looks after the bot and after the lessons. In Development people are invented.</summary>
/// <param name="configuration">The settings.</param>
/// <param name="given">The roles given in Teams.</param>
/// <param name="environment">Where it runs.</param>
internal sealed class PeopleReview(IConfiguration configuration, RoleBook given, IHostEnvironment environment) : IConfigurationReview
{
    private const string Section = "People";

    public async Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
    {
        if (environment.IsDevelopment())
        {
            return [];
        }

        var people = configuration.GetSection(Section).Get<PeopleOptions>() ?? new PeopleOptions();
        return
        [
            .. Misnamed(nameof(people.Users), people.Users.Keys, language),
            .. Misnamed(nameof(people.Tenants), people.Tenants.Keys, language),
            .. await WithoutAsync(people, Role.Administrator, GivenRole.Administrator, language, cancellationToken),
            .. await WithoutAsync(people, Role.Curator, GivenRole.Curator, language, cancellationToken),
        ];
    }

    private static IEnumerable<Finding> Misnamed(string part, IEnumerable<string> ids, Language language)
        => ids.Where(id => !Guid.TryParseExact(id, "D", out _)).Order(StringComparer.Ordinal)
            .Select(id => Findings.Wrong($"{Section}:{part}:{id}", language, $"People.{part}") with { Tolerable = true });

    private async Task<IReadOnlyList<Finding>> WithoutAsync(
        PeopleOptions people, Role role, GivenRole same, Language language, CancellationToken cancellationToken)
    {
        var set = people.Users.Values.Concat(people.MailDomains.Values).Concat(people.Tenants.Values);
        return set.Any(one => one.Roles.Contains(role)) || await IsGivenAsync(same, cancellationToken)
            ? [] : [Findings.Missing(Section, language, $"People.No{role}") with { Tolerable = true }];
    }

    private async Task<bool> IsGivenAsync(GivenRole role, CancellationToken cancellationToken)
    {
        if (Has())
        {
            return true;
        }

        try
        {
            // Where nothing runs, the list has not been read yet.
            await given.RefreshAsync(cancellationToken);
            return Has();
        }
        catch (StoreUnavailableException)
        {
            // One of the checks says so, and nobody knows who is on the list.
            return true;
        }

        bool Has() => given.Current.People.Any(person => person.Roles.Contains(role));
    }
}
