using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>
/// The administrator's mapping of people, asked by what Teams vouches for: object id, tenant, and mail address from the roster. Roles that were
/// given in Teams come on top; where Teams says a person belongs counts before mail domain and tenant, and the settings of the person before that.
/// </summary>
/// <param name="options">The mapping.</param>
/// <param name="environment">Whether this is Development, where clients have no object ids.</param>
/// <param name="mail">Looks mail domains up; asked only if the mapping has any.</param>
/// <param name="seats">Knows who fills which contact.</param>
/// <param name="given">Knows what administrators have given in Teams.</param>
/// <param name="tenants">Knows which tenants they have let in.</param>
public sealed class ReaderDirectory(
    IOptions<PeopleOptions> options, IHostEnvironment environment, MailDomains mail, ContactSeats seats, RoleBook given, TenantBook tenants) : IReaderDirectory
{
    /// <inheritdoc/>
    public async Task<Person> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        var named = Named(activity);
        var membership = named ?? await MembershipAsync(turnContext, cancellationToken);
        var key = KeyOf(activity);
        var (organisation, sector) = named is null && given.PlaceOf(key) is { } place ? (place.Organisation, place.Sector)
            : membership is not null ? (membership.Organisation, membership.Sector)
            : tenants.Admitted(activity.Conversation?.TenantId) is { } tenant ? (tenant.Organisation, tenant.Sector)
            : (null, null);
        var alone = activity.Kind() == ConversationKind.Personal;
        var reader = alone ? new Reader(organisation, sector) : Reader.Anyone;
        var contacts = seats.Of(key, UserId(activity), activity.Conversation?.Id);
        var settled = (membership?.Roles ?? []).Prepend(Role.Reader).Concat(contacts.Count > 0 ? [Role.Contact] : []).Distinct().ToList();
        return new Person(key, reader, [.. settled.Union(given.RolesOf(key).Select(RoleNames.Of))]) { Contacts = contacts, Organisation = organisation, RolesBySettings = [.. settled] };
    }

    /// <summary>What the mapping knows the person by: the object id; in Development, where clients may have none, what the client calls its user.</summary>
    private string? UserId(Activity activity)
        => !string.IsNullOrEmpty(activity.From?.AadObjectId) ? activity.From.AadObjectId
            : environment.IsDevelopment() ? activity.From?.Id
            : null;

    /// <summary>The entry of the person alone; null if there is none.</summary>
    private Membership? Named(Activity activity)
        => Entry(options.Value.Users, activity.From?.AadObjectId) ?? (environment.IsDevelopment() ? Entry(options.Value.Users, activity.From?.Id) : null);

    /// <summary>The entry of all who come from where the person does; null if there is none.</summary>
    private async Task<Membership?> MembershipAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var (people, activity) = (options.Value, turnContext.Activity);
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
