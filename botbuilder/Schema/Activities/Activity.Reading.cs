using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    public IMessageActivity AsMessageActivity() => As(ActivityTypes.Message);

    /// <inheritdoc/>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => As(ActivityTypes.ContactRelationUpdate);

    /// <inheritdoc/>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() => As(ActivityTypes.InstallationUpdate);

    /// <inheritdoc/>
    public IConversationUpdateActivity AsConversationUpdateActivity() => As(ActivityTypes.ConversationUpdate);

    /// <inheritdoc/>
    public ITypingActivity AsTypingActivity() => As(ActivityTypes.Typing);

    /// <inheritdoc/>
    public IEndOfConversationActivity AsEndOfConversationActivity() => As(ActivityTypes.EndOfConversation);

    /// <inheritdoc/>
    public IEventActivity AsEventActivity() => As(ActivityTypes.Event);

    /// <inheritdoc/>
    public IInvokeActivity AsInvokeActivity() => As(ActivityTypes.Invoke);

    /// <inheritdoc/>
    public IMessageUpdateActivity AsMessageUpdateActivity() => As(ActivityTypes.MessageUpdate);

    /// <inheritdoc/>
    public IMessageDeleteActivity AsMessageDeleteActivity() => As(ActivityTypes.MessageDelete);

    /// <inheritdoc/>
    public IMessageReactionActivity AsMessageReactionActivity() => As(ActivityTypes.MessageReaction);

    /// <inheritdoc/>
    public ISuggestionActivity AsSuggestionActivity() => As(ActivityTypes.Suggestion);

    /// <summary>This activity as a trace; null if it is none.</summary>
    public ITraceActivity AsTraceActivity() => As(ActivityTypes.Trace);

    /// <summary>This activity as a hand-off; null if it is none.</summary>
    public IHandoffActivity AsHandoffActivity() => As(ActivityTypes.Handoff);

    /// <summary>This activity as a command; null if it is none.</summary>
    public ICommandActivity AsCommandActivity() => As(ActivityTypes.Command);

    /// <summary>This activity as a command result; null if it is none.</summary>
    public ICommandResultActivity AsCommandResultActivity() => As(ActivityTypes.CommandResult);

    /// <inheritdoc/>
    public bool HasContent()
        => !string.IsNullOrWhiteSpace(Text)
            || !string.IsNullOrWhiteSpace(Summary)
            || Attachments is { Count: > 0 }
            || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions()
        => Entities is null
            ? Array.Empty<Mention>()
            : Entities.Where(entity => Same(entity.Type, "mention"))
                .Select(entity => entity.Properties.ToObject<Mention>())
                .ToArray();

    /// <inheritdoc/>
    public TypeT GetChannelData<TypeT>()
    {
        if (ChannelData is null)
        {
            return default;
        }

        return ChannelData.GetType() == typeof(TypeT)
            ? (TypeT)ChannelData
            : ((JObject)ChannelData).ToObject<TypeT>();
    }

    /// <inheritdoc/>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
#pragma warning disable CA1031 // Whatever the conversion dislikes, the answer is that there is no such channel data.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    /// <summary>
    /// True if this activity is of the type: the same word whatever its case, alone or followed by a slash and a subtype.
    /// </summary>
    protected bool IsActivity(string activityType)
        => Type is not null
            && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == activityType.Length || Type[activityType.Length] == '/');

    private Activity As(string activityType) => IsActivity(activityType) ? this : null;
}
