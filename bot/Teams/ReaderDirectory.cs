using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>The administrator's mapping of people, asked by what Teams vouches for: object id, tenant, and mail address from the roster.</summary>
/// <param name="options">The mapping.</param>
/// <param name="environment">Whether this is Development, where clients have no object ids.</param>
/// <param name="mail">Looks mail domains up; asked only if the mapping has any.</param>
/// <param name="seats">Knows who fills which contact.</param>
public sealed class ReaderDirectory(IOptions<PeopleOptions> options, IHostEnvironment environment, MailDomains mail, ContactSeats seats) : IReaderDirectory
{
    /// <inheritdoc/>
    public async Task<Person> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var membership = await MembershipAsync(turnContext, cancellationToken);
        var alone = activity.Kind() == ConversationKind.Personal;
        var reader = alone && membership is not null ? new Reader(membership.Organisation, membership.Sector) : Reader.Anyone;
        var key = KeyOf(activity);
        var contacts = seats.Of(key, UserId(activity), activity.Conversation?.Id);
        var roles = (membership?.Roles ?? []).Prepend(Role.Reader).Concat(contacts.Count > 0 ? [Role.Contact] : []);
        return new Person(key, reader, [.. roles.Distinct()]) { Contacts = contacts, Organisation = membership?.Organisation };
    }

    /// <summary>What the mapping knows the person by: the object id; in Development, where clients may have none, what the client calls its user.</summary>
    private string? UserId(Activity activity)
        => !string.IsNullOrEmpty(activity.From?.AadObjectId) ? activity.From.AadObjectId
            : environment.IsDevelopment() ? activity.From?.Id
            : null;

    private async Task<Membership?> MembershipAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var (people, activity) = (options.Value, turnContext.Activity);
        if (Entry(people.Users, activity.From?.AadObjectId) is { } byId)
        {
            return byId;
        }

        if (environment.IsDevelopment() && Entry(people.Users, activity.From?.Id) is { } byClientId)
        {
            return byClientId;
        }

        if (people.MailDomains.Count > 0
            && Entry(people.MailDomains, await mail.OfSenderAsync(turnContext, cancellationToken)) is { } byMail)
        {
            return byMail;
        }

        return Entry(people.Tenants, activity.Conversation?.TenantId);
    }

    private static Membership? Entry(Dictionary<string, Membership> entries, string? key)
        => string.IsNullOrEmpty(key) ? null : entries.GetValueOrDefault(key);

    private static string KeyOf(Activity activity) => KeyOf(activity.ChannelId, activity.From);

    /// <summary>The bot's own id of a person.</summary>
    /// <param name="channelId">The channel of the Bot Framework.</param>
    /// <param name="account">The person, as a turn names them.</param>
    internal static string KeyOf(string? channelId, ChannelAccount? account)
        => string.IsNullOrEmpty(account?.AadObjectId) ? StoredKey.Of(channelId, account?.Id) : account.AadObjectId.ToLowerInvariant();
}
