using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Rights;

/// <summary>What the settings say of a person. They are the administrator's, and the bot does not write them.</summary>
/// <param name="people">The settings.</param>
internal sealed class PersonalSettings(IOptionsMonitor<PeopleOptions> people) : IPersonalRecords
{
    private const string What = "Settings";

    /// <inheritdoc/>
    public EquatableList<Container> Containers => [];

    /// <inheritdoc/>
    public IAsyncEnumerable<PersonalRecord> OfAsync(PersonIdentity person, CancellationToken cancellationToken)
        => Entries(person).Select(entry => new PersonalRecord(What, Shown(entry), null)).ToAsyncEnumerable();

    /// <inheritdoc/>
    public Task<PersonalPlan> PlanAsync(PersonIdentity person, CancellationToken cancellationToken)
        => Task.FromResult(Entries(person).Count() is > 0 and var count ? new PersonalPlan([new PlanLine(What, Fate.Keep, count)]) : PersonalPlan.Nothing);

    /// <inheritdoc/>
    public Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken) => Task.CompletedTask;

    private static JsonNode Shown(Membership entry)
        => JsonSerializer.SerializeToNode(new { entry.Organisation, entry.Sector, entry.Roles, entry.Contacts }, LessonJson.Options)!;

    private IEnumerable<Membership> Entries(PersonIdentity person) => people.CurrentValue.Users.Where(user => person.Is(user.Key)).Select(user => user.Value);
}
