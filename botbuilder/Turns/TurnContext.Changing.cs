using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    /// <inheritdoc/>
    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateFromAsync(0, addressed, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteFromAsync(0, reference, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task DeleteActivityAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteFromAsync(0, conversationReference, cancellationToken).ConfigureAwait(false);
    }

    private Task<ResourceResponse> UpdateFromAsync(int handler, Activity activity, CancellationToken cancellationToken)
    {
        return handler < _onUpdateActivity.Count
            ? _onUpdateActivity[handler](this, activity, NextAsync)
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

        async Task<ResourceResponse> NextAsync()
        {
            var response = await UpdateFromAsync(handler + 1, activity, cancellationToken).ConfigureAwait(false);
            activity.Id = response.Id;
            return response;
        }
    }

    private Task DeleteFromAsync(int handler, ConversationReference reference, CancellationToken cancellationToken)
        => handler < _onDeleteActivity.Count
            ? _onDeleteActivity[handler](this, reference, () => DeleteFromAsync(handler + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
