namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>Numbers that are only ever added to. One writer at a time; readers may read meanwhile and see what was there a moment ago.</summary>
internal sealed class GrowingList
{
    // Array and length are published together. What lies beyond the length is not looked at by whoever holds this one.
    private volatile Filled filled = new([], 0);

    /// <summary>The numbers, in the order in which they were added. Does not grow any more.</summary>
    public ArraySegment<int> Items
    {
        get
        {
            var now = filled;
            return new ArraySegment<int>(now.Array, 0, now.Length);
        }
    }

    /// <summary>Adds a number. Only for the writer.</summary>
    /// <param name="number">The number.</param>
    public void Add(int number)
    {
        var (array, length) = filled;
        if (length == array.Length)
        {
            Array.Resize(ref array, Math.Max(1, length * 2));
        }

        array[length] = number;
        filled = new Filled(array, length + 1);
    }

    private sealed record Filled(int[] Array, int Length);
}
