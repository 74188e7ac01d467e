using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>A message with empty lists of attachments and entities.</summary>
    public static IMessageActivity CreateMessageActivity()
        => new Activity(ActivityTypes.Message) { Attachments = new List<Attachment>(), Entities = new List<Entity>() };

    /// <summary>A contact relation update.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity()
        => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>A conversation update with empty lists of members.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity()
        => new Activity(ActivityTypes.ConversationUpdate)
        {
            MembersAdded = new List<ChannelAccount>(),
            MembersRemoved = new List<ChannelAccount>(),
        };

    /// <summary>A sign that somebody is writing.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>A hand-off.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>An end of conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity()
        => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>An event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>An invoke.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A trace.</summary>
    /// <param name="name">Name of the trace.</param>
    /// <param name="valueType">Name of the type of the value; the value's own type name if left out.</param>
    /// <param name="value">What is shown.</param>
    /// <param name="label">A few words about it; the calling member if left out.</param>
    public static ITraceActivity CreateTraceActivity(
        string name, string valueType = null, object value = null, [CallerMemberName] string label = null)
        => new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>A message from the one who got this activity to the one who sent it.</summary>
    /// <param name="text">The text; empty if left out.</param>
    /// <param name="locale">The language; this activity's if left out.</param>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = CreateAnswer(ActivityTypes.Message);
        reply.Conversation = new ConversationAccount(
            isGroup: Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();
        return reply;
    }

    /// <summary>A trace from the one who got this activity to the one who sent it.</summary>
    /// <param name="name">Name of the trace.</param>
    /// <param name="value">What is shown.</param>
    /// <param name="valueType">Name of the type of the value; the value's own type name if left out.</param>
    /// <param name="label">A few words about it; the calling member if left out.</param>
    public ITraceActivity CreateTrace(
        string name, object value = null, string valueType = null, [CallerMemberName] string label = null)
    {
        var trace = CreateAnswer(ActivityTypes.Trace);
        trace.Conversation = Conversation;
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    private Activity CreateAnswer(string type) => new(type)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = new ChannelAccount(id: Recipient?.Id, name: Recipient?.Name),
        Recipient = new ChannelAccount(id: From?.Id, name: From?.Name),
        ReplyToId = IdToReplyTo,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
    };
}
