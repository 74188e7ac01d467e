using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams adds to an activity.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>Id of the channel that was chosen for the bot when it was installed; null if none was.</summary>
    public static string TeamsGetSelectedChannelId(this IActivity activity)
        => activity.GetChannelData<TeamsChannelData>()?.Settings?.SelectedChannel?.Id;

    /// <summary>The meeting that the conversation belongs to; null if there is none.</summary>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity)
        => activity.GetChannelData<TeamsChannelData>()?.Meeting;

    /// <summary>Id of the channel; null outside channels.</summary>
    public static string TeamsGetChannelId(this IActivity activity)
        => activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;

    /// <summary>The team; null outside teams.</summary>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity)
        => activity.GetChannelData<TeamsChannelData>()?.Team;

    /// <summary>Whom the activity is sent on behalf of; null if Teams added nothing.</summary>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity)
        => activity.GetChannelData<TeamsChannelData>()?.OnBehalfOf;

    /// <summary>Shows the message in the activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    /// <summary>Shows the message in the activity feed or in the meeting. Channel data of another type is replaced.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="alertInMeeting">True for the meeting, false for the activity feed.</param>
    /// <param name="externalResourceUrl">A page to show in the meeting.</param>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        if (activity.ChannelData is not TeamsChannelData data)
        {
            data = new TeamsChannelData();
            activity.ChannelData = data;
        }

        data.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
    }
}
