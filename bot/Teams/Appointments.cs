using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>The contacts whom single people fill by the section People.</summary>
/// <param name="options">The section.</param>
internal sealed class Appointments(IOptions<PeopleOptions> options) : IAppointments
{
    /// <inheritdoc/>
    public IEnumerable<string> ContactsOf(string userId) => options.Value.Users.GetValueOrDefault(userId)?.Contacts ?? [];

    /// <inheritdoc/>
    public string? PersonOf(string contactId)
        => options.Value.Users.Where(user => user.Value.Contacts.Contains(contactId)).Select(user => user.Key.ToLowerInvariant()).Order(StringComparer.Ordinal).FirstOrDefault();
}
