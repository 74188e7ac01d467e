using System.Threading.Channels;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>The lessons whose vectors are to be made or dropped, each as it was last. Safe to use from several threads.</summary>
internal sealed class WaitingLessons
{
    private readonly Lock changing = new();
    private readonly Dictionary<string, Lesson?> waiting = new(StringComparer.Ordinal);
    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (changing)
            {
                return waiting.Count;
            }
        }
    }

    /// <summary>Adds lessons.</summary>
    /// <param name="changed">Lessons to make vectors of.</param>
    /// <param name="removed">Ids of lessons whose vectors are to be dropped.</param>
    public void Add(IEnumerable<Lesson> changed, IEnumerable<string> removed)
    {
        lock (changing)
        {
            foreach (var id in removed)
            {
                waiting[id] = null;
            }

            foreach (var lesson in changed)
            {
                waiting[lesson.Id] = lesson;
            }
        }

        Wake();
    }

    /// <summary>Lets whoever waits for changes look now. Several calls before that count as one.</summary>
    public void Wake() => wakes.Writer.TryWrite(true);

    /// <summary>An item whenever it is time to look.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<bool> WakesAsync(CancellationToken cancellationToken) => wakes.Reader.ReadAllAsync(cancellationToken);

    /// <summary>All that wait now: for each id the lesson, null if it is gone.</summary>
    public IReadOnlyDictionary<string, Lesson?> Take()
    {
        lock (changing)
        {
            return new Dictionary<string, Lesson?>(waiting, StringComparer.Ordinal);
        }
    }

    /// <summary>Ends the waiting of some. One that has changed again meanwhile goes on waiting.</summary>
    /// <param name="taken">What <see cref="Take"/> gave.</param>
    /// <param name="ids">Ids of those that are done.</param>
    public void Done(IReadOnlyDictionary<string, Lesson?> taken, IEnumerable<string> ids)
    {
        var done = ids.ToList();
        lock (changing)
        {
            foreach (var id in done.Where(id => waiting.TryGetValue(id, out var now) && ReferenceEquals(now, taken[id])))
            {
                waiting.Remove(id);
            }
        }
    }
}
