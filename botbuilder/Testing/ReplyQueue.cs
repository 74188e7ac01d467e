using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Replies that wait for a test, and tests that wait for a reply. Thread-safe, but for <see cref="Waiting"/> itself.</summary>
internal sealed class ReplyQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _requests = new();

    public Queue<Activity> Waiting { get; } = new();

    public void Add(Activity reply)
    {
        lock (_lock)
        {
            while (_requests.TryDequeue(out var request))
            {
                if (request.TrySetResult(reply))
                {
                    return;
                }
            }

            Waiting.Enqueue(reply);
        }
    }

    public IActivity Take()
    {
        lock (_lock)
        {
            return Waiting.TryDequeue(out var reply) ? reply : null;
        }
    }

    public Task<IActivity> TakeAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_requests.Count == 0 && Waiting.TryDequeue(out var reply))
            {
                return Task.FromResult<IActivity>(reply);
            }

            var request = new TaskCompletionSource<IActivity>();
            cancellationToken.Register(() => request.TrySetCanceled());
            _requests.Enqueue(request);
            return request.Task;
        }
    }

    /// <summary>Puts another reply in the place of the one with an id, or takes that out.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Replace(string id, Activity replacement)
    {
        lock (_lock)
        {
            var replies = Waiting.ToList();
            var at = replies.FindIndex(reply => reply.Id == id);
            if (at < 0)
            {
                return false;
            }

            replies.RemoveAt(at);
            if (replacement != null)
            {
                replies.Insert(at, replacement);
            }

            Waiting.Clear();
            replies.ForEach(Waiting.Enqueue);
            return true;
        }
    }
}
