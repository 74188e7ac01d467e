using System.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>
/// What bots and channels send each other: a message, an event, a request. Instances are not safe for use by several threads at once.
/// </summary>
/// <remarks>Bot Framework activity schema, https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md.</remarks>
[DebuggerDisplay("[{Type}] {Text}")]
public partial class Activity :
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    /// <summary>Media type of an activity.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Creates an empty activity.</summary>
    public Activity()
    {
    }

    /// <summary>Creates an activity from its parts.</summary>
    public Activity(
        string type = default,
        string id = default,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string serviceUrl = default,
        string channelId = default,
        ChannelAccount from = default,
        ConversationAccount conversation = default,
        ChannelAccount recipient = default,
        string textFormat = default,
        string attachmentLayout = default,
        IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default,
        IList<MessageReaction> reactionsAdded = default,
        IList<MessageReaction> reactionsRemoved = default,
        string topicName = default,
        bool? historyDisclosed = default,
        string locale = default,
        string text = default,
        string speak = default,
        string inputHint = default,
        string summary = default,
        SuggestedActions suggestedActions = default,
        IList<Attachment> attachments = default,
        IList<Entity> entities = default,
        object channelData = default,
        string action = default,
        string replyToId = default,
        string label = default,
        string valueType = default,
        object value = default,
        string name = default,
        ConversationReference relatesTo = default,
        string code = default,
        DateTimeOffset? expiration = default,
        string importance = default,
        string deliveryMode = default,
        IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default,
        SemanticAction semanticAction = default,
        string localTimezone = default)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        LocalTimezone = localTimezone;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
    }

    /// <summary>A value of <see cref="ActivityTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Id that the channel gave it.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>When it was sent, UTC.</summary>
    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, in the sender's time.</summary>
    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone, an IANA name.</summary>
    [JsonProperty("localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Where replies go.</summary>
    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel, such as msteams.</summary>
    [JsonProperty("channelId")]
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty("from")]
    public ChannelAccount From { get; set; }

    /// <summary>Where it belongs.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who gets it.</summary>
    [JsonProperty("recipient")]
    public ChannelAccount Recipient { get; set; }

    /// <summary>A value of <see cref="TextFormatTypes"/>.</summary>
    [JsonProperty("textFormat")]
    public string TextFormat { get; set; }

    /// <summary>A value of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Those who came into the conversation.</summary>
    [JsonProperty("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Those who left the conversation.</summary>
    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>New reactions.</summary>
    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The new subject of the conversation.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>True if newcomers can read what was said before.</summary>
    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>Language of the text, a BCP 47 tag.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>The text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What is said aloud, as SSML.</summary>
    [JsonProperty("speak")]
    public string Speak { get; set; }

    /// <summary>A value of <see cref="InputHints"/>.</summary>
    [JsonProperty("inputHint")]
    public string InputHint { get; set; }

    /// <summary>Stands for the cards where they cannot be shown, as in a notification.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>Buttons that stand under the message until one is pressed.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>Files and cards.</summary>
    [JsonProperty("attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>Mentions and other things that the text speaks of.</summary>
    [JsonProperty("entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only the channel understands. A <c>JObject</c> when it came over the wire.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>What happened to a contact or an installation.</summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    /// <summary>Id of the activity that it answers.</summary>
    [JsonProperty("replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>A few words about a trace.</summary>
    [JsonProperty("label")]
    public string Label { get; set; }

    /// <summary>Name of the type of <see cref="Value"/>.</summary>
    [JsonProperty("valueType")]
    public string ValueType { get; set; }

    /// <summary>What an invoke, an event or a pressed button carries. A <c>JObject</c> when it came over the wire.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>Name of an invoke, an event, a trace or a command.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Another conversation that it is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why a conversation ended, a value of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }

    /// <summary>When the activity is no longer of use.</summary>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>A value of <see cref="ActivityImportance"/>.</summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>A value of <see cref="DeliveryModes"/>.</summary>
    [JsonProperty("deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Words that help a channel to understand speech.</summary>
    [JsonProperty("listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>The places that a suggestion is about.</summary>
    [JsonProperty("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>What the client says that the user means.</summary>
    [JsonProperty("semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>Who called the bot, an IRI; see <see cref="CallerIdConstants"/>. Set by the adapter, never taken from the wire.</summary>
    [JsonProperty("callerId")]
    public string CallerId { get; set; }

    /// <summary>Everything on the wire that has no property of its own here; written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();
}
