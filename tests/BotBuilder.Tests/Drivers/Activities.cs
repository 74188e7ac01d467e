using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Drivers;

/// <summary>Activities as Teams sends them.</summary>
internal static class Activities
{
    public static Activity Message(string serviceUrl = "https://smba.example/emea/", string text = "hej")
        => Create(ActivityTypes.Message, serviceUrl, activity => activity.Text = text);

    public static Activity Invoke(string name, object? value = null, string serviceUrl = "https://smba.example/emea/")
        => Create(ActivityTypes.Invoke, serviceUrl, activity =>
        {
            activity.Name = name;
            activity.Value = value;
        });

    public static Activity Create(
        string type, string serviceUrl = "https://smba.example/emea/", Action<Activity>? with = null)
    {
        var activity = new Activity(type)
        {
            Id = "activity-1",
            ChannelId = Channels.Msteams,
            ServiceUrl = serviceUrl,
            From = new ChannelAccount("29:user", "Ida"),
            Recipient = new ChannelAccount("28:bot", "PilotBot"),
            Conversation = new ConversationAccount(id: "19:abc@thread.tacv2;messageid=42"),
        };
        with?.Invoke(activity);
        return activity;
    }
}
