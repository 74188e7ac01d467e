using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>What an activity tells of where its sender and its channel can be reached, and how that changes what was known.</summary>
internal static class Sighting
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The addresses in an activity: that of the sender, and in a channel that of the channel too.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="person">Its sender.</param>
    /// <param name="language">The language last spoken there; null if nobody has spoken. The client's says little: many have an English one and write Danish.</param>
    /// <param name="now">The time.</param>
    public static IEnumerable<Address> Of(Activity activity, Person person, Language? language, DateTimeOffset now)
    {
        if (activity.Recipient?.Id is not { } bot || activity.Conversation?.Id is not { } conversation || string.IsNullOrEmpty(activity.ServiceUrl))
        {
            yield break;
        }

        var here = new Address
        {
            Key = person.Key,
            ServiceUrl = activity.ServiceUrl,
            ChannelId = activity.ChannelId ?? "",
            TenantId = activity.Tenant(),
            BotId = bot,
            BotName = activity.Recipient.Name,
            Language = language,
            SeenAt = now,
        };
        var kind = activity.Kind();
        if (!string.IsNullOrEmpty(activity.From?.Id) && activity.From.Id != bot)
        {
            yield return here with
            {
                ConversationId = kind == ConversationKind.Personal ? conversation : null,
                UserId = activity.From.Id,
                Name = activity.From.Name,
                IsAdministrator = person.Roles.Contains(Role.Administrator),
                IsCurator = person.Roles.Contains(Role.Curator),
            };
        }

        if (kind == ConversationKind.Channel)
        {
            var channel = ChannelFacts.WithoutMessage(conversation);
            yield return here with
            {
                Key = channel,
                ConversationId = channel,
                TeamId = activity.Team(),
                Name = activity.Channel() == channel ? activity.ChannelName() : null,
                IsChannel = true,
            };
        }
    }

    /// <summary>
    /// What is known after somebody was seen. What the activity does not tell stays. Somebody who left their own chat is not
    /// back for being seen among others, where a message to them would fail as before.
    /// </summary>
    /// <param name="known">What was known.</param>
    /// <param name="seen">What was seen.</param>
    public static Address Merge(Address known, Address seen)
    {
        var amongOthers = seen.ConversationId is null && (known.ConversationId is not null || known.Left is not null);
        return (amongOthers ? known : seen) with
        {
            TenantId = seen.TenantId ?? known.TenantId,
            TeamId = seen.TeamId ?? known.TeamId,
            Name = seen.Name ?? known.Name,
            BotName = seen.BotName ?? known.BotName,
            Language = amongOthers ? known.Language ?? seen.Language : seen.Language ?? known.Language,
            IsAdministrator = seen.IsAdministrator,
            IsCurator = seen.IsCurator,
            SeenAt = seen.SeenAt,
        };
    }

    /// <summary>Whether the difference is worth writing: anything but the moment, and that once a day.</summary>
    /// <param name="known">What is written.</param>
    /// <param name="now">What is known.</param>
    public static bool IsNews(Address known, Address now)
        => now with { SeenAt = known.SeenAt } != known || now.SeenAt - known.SeenAt >= Day;
}
