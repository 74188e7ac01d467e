using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Tests.Teams.Streaming;

/// <summary>Takes what the bot sends as Teams does, and can refuse it.</summary>
internal sealed class StreamingTeams : BotAdapter
{
    private readonly List<JObject> calls = [];

    /// <summary>All that was sent, as it was then, whether or not it was taken.</summary>
    public IReadOnlyList<JObject> Calls
    {
        get
        {
            lock (calls)
            {
                return [.. calls];
            }
        }
    }

    /// <summary>The messages that were taken.</summary>
    public List<JObject> Messages { get; } = [];

    /// <summary>The id that the first part gets; null for a client that knows no parts.</summary>
    public string? Id { get; set; } = "a-0001";

    /// <summary>What happens to a call, with its number from 1, before it is taken.</summary>
    public Func<int, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>What happens to a call, with its number from 1, after it was taken.</summary>
    public Func<int, Task> After { get; set; } = _ => Task.CompletedTask;

    public static Exception Refusal(int status, string code, string message) => new ErrorResponseException(message)
    {
        Response = new HttpResponseMessageWrapper(new HttpResponseMessage((System.Net.HttpStatusCode)status), ""),
        Body = new ErrorResponse(new Error(code, message)),
    };

    public ITurnContext Turn(string conversationType = "personal") => new TurnContext(this, new Activity
    {
        Type = ActivityTypes.Message, Id = "1", ChannelId = Channels.Msteams, ServiceUrl = "https://smba.trafficmanager.net/emea/", Text = "?",
        From = new ChannelAccount("29:mette"), Recipient = new ChannelAccount("28:bot"), Conversation = new ConversationAccount { Id = "a:p", ConversationType = conversationType },
    });

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        int number;
        lock (calls)
        {
            calls.AddRange(activities.Select(JObject.FromObject));
            number = calls.Count;
        }

        await Before(number).WaitAsync(cancellationToken);
        if (activities[0].Type == ActivityTypes.Message)
        {
            Messages.AddRange(activities.Select(JObject.FromObject));
        }

        await After(number);
        return [new ResourceResponse(activities[0].Type == ActivityTypes.Message && Id is null ? "plain" : Id)];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        => throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
        => throw new NotSupportedException();
}
