using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: an activity that came in, and the means to answer it.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that the activity came through.</summary>
    BotAdapter Adapter { get; }

    /// <summary>Things that are kept for the length of this turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity of this turn.</summary>
    Activity Activity { get; }

    /// <summary>True once something other than a trace was sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a text.</summary>
    /// <param name="textReplyToSend">The text.</param>
    /// <param name="speak">What is said aloud, as SSML.</param>
    /// <param name="inputHint">A value of <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentNullException">The text is null or blank.</exception>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity into this conversation.</summary>
    /// <returns>The id that the channel gave it; an empty response if nothing was sent.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities into this conversation, in order.</summary>
    /// <returns>One response for each.</returns>
    /// <exception cref="ArgumentNullException">There is no array.</exception>
    /// <exception cref="ArgumentException">The array is empty.</exception>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent before, by its id.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Removes an activity that was sent before.</summary>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Removes an activity that was sent before, here or in another conversation.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler that takes part in all sending of this turn. Handlers run in the order added.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler that takes part in all updates of this turn. Handlers run in the order added.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler that takes part in all removals of this turn. Handlers run in the order added.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
