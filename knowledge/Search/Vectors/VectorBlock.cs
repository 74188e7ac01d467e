using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>The vector of a lesson.</summary>
/// <param name="LessonId">The lesson's id.</param>
/// <param name="Hash">The hash of the text that was embedded.</param>
/// <param name="Vector">The vector, of length 1.</param>
internal readonly record struct LessonVector(string LessonId, string Hash, float[] Vector);

/// <summary>A lesson whose vector is near to another vector.</summary>
/// <param name="LessonId">The lesson's id.</param>
/// <param name="Similarity">The cosine: −1 to 1.</param>
internal readonly record struct Neighbour(string LessonId, double Similarity);

/// <summary>
/// The vectors of all lessons at one moment, row after row in one array. To its readers it is immutable. Only the newest block
/// may be followed by another, by one thread at a time: the two share the array, and the new rows lie behind the old ones.
/// </summary>
internal sealed class VectorBlock
{
    private const double Growth = 1.5;

    private readonly float[] values;
    private readonly string[] ids;
    private readonly int rows;
    private readonly ImmutableDictionary<string, (int Row, string Hash)> places;

    private VectorBlock(float[] values, string[] ids, int rows, int dimensions, ImmutableDictionary<string, (int Row, string Hash)> places)
    {
        this.values = values;
        this.ids = ids;
        this.rows = rows;
        this.places = places;
        Dimensions = dimensions;
    }

    /// <summary>No vectors.</summary>
    public static VectorBlock Empty { get; }
        = new([], [], 0, 0, ImmutableDictionary.Create<string, (int Row, string Hash)>(StringComparer.Ordinal));

    /// <summary>How many numbers a vector has; 0 as long as there is none.</summary>
    public int Dimensions { get; }

    /// <summary>How many lessons have a vector.</summary>
    public int Count => places.Count;

    /// <summary>The hash of the text that a lesson's vector was made of; null if it has none.</summary>
    /// <param name="lessonId">The lesson's id.</param>
    public string? HashOf(string lessonId) => places.TryGetValue(lessonId, out var place) ? place.Hash : null;

    /// <summary>The next block.</summary>
    /// <param name="added">Vectors of new lessons, and new vectors of known ones; all of the block's dimensions, no lesson twice.</param>
    /// <param name="removed">Ids of lessons that are gone.</param>
    public VectorBlock With(IReadOnlyCollection<LessonVector> added, IEnumerable<string> removed)
    {
        var next = places.RemoveRange(removed);
        if (added.Count == 0)
        {
            return new VectorBlock(values, ids, rows, Dimensions, next);
        }

        var dimensions = Dimensions == 0 ? added.First().Vector.Length : Dimensions;
        next = next.RemoveRange(added.Select(a => a.LessonId));
        var target = rows + added.Count <= ids.Length && rows < 2 * (next.Count + added.Count)
            ? new VectorBlock(values, ids, rows, dimensions, next)
            : Packed(next, added.Count, dimensions);
        return target.Append(added);
    }

    /// <summary>The nearest lessons, nearest first: exact, by looking at each.</summary>
    /// <param name="vector">The vector to be near to, of the block's dimensions.</param>
    /// <param name="count">How many, at the most.</param>
    /// <param name="isWanted">Whether a lesson counts, by its id.</param>
    public IReadOnlyList<Neighbour> Nearest(ReadOnlySpan<float> vector, int count, Func<string, bool> isWanted)
    {
        var best = new PriorityQueue<int, float>(count + 1);
        for (var row = 0; row < rows; row++)
        {
            var similarity = TensorPrimitives.Dot(Row(row), vector);
            var full = best.Count >= count;
            if ((full && (!best.TryPeek(out _, out var lowest) || similarity <= lowest)) || !IsCurrent(row) || !isWanted(ids[row]))
            {
                continue;
            }

            best.Enqueue(row, similarity);
            if (full)
            {
                best.Dequeue();
            }
        }

        return [.. best.UnorderedItems.Select(i => new Neighbour(ids[i.Element], i.Priority))
            .OrderByDescending(n => n.Similarity).ThenBy(n => n.LessonId, StringComparer.Ordinal)];
    }

    /// <summary>How near a lesson is; null if it has no vector.</summary>
    /// <param name="vector">The vector to be near to, of the block's dimensions.</param>
    /// <param name="lessonId">The lesson's id.</param>
    public double? Similarity(ReadOnlySpan<float> vector, string lessonId)
        => places.TryGetValue(lessonId, out var place) ? TensorPrimitives.Dot(Row(place.Row), vector) : null;

    private ReadOnlySpan<float> Row(int row) => values.AsSpan(row * Dimensions, Dimensions);

    private bool IsCurrent(int row) => places.TryGetValue(ids[row], out var place) && place.Row == row;

    // Without the rows that nobody finds any more, and with room for more.
    private VectorBlock Packed(ImmutableDictionary<string, (int Row, string Hash)> kept, int room, int dimensions)
    {
        var capacity = (int)((kept.Count + room) * Growth);
        var packed = (Values: new float[capacity * dimensions], Ids: new string[capacity], Places: kept.ToBuilder());
        var row = 0;
        foreach (var (id, place) in kept)
        {
            Row(place.Row).CopyTo(packed.Values.AsSpan(row * dimensions));
            packed.Ids[row] = id;
            packed.Places[id] = (row++, place.Hash);
        }

        return new VectorBlock(packed.Values, packed.Ids, row, dimensions, packed.Places.ToImmutable());
    }

    private VectorBlock Append(IReadOnlyCollection<LessonVector> added)
    {
        var next = places.ToBuilder();
        var row = rows;
        foreach (var (id, hash, vector) in added)
        {
            vector.CopyTo(values.AsSpan(row * Dimensions, Dimensions));
            ids[row] = id;
            next[id] = (row++, hash);
        }

        return new VectorBlock(values, ids, row, Dimensions, next.ToImmutable());
    }
}
