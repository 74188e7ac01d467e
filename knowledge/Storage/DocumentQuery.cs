namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>What to look for: all conditions must hold.</summary>
public sealed record DocumentQuery
{
    /// <summary>Only this partition; null for all.</summary>
    public string? Partition { get; init; }

    /// <summary>Conditions on declared fields; all must hold.</summary>
    public IReadOnlyList<FieldCondition> Where { get; init; } = [];

    /// <summary>How many at the most; null for all.</summary>
    public int? Limit { get; init; }
}

/// <summary>How a field is compared.</summary>
public enum Comparison
{
    /// <summary>The field is the value.</summary>
    Equal,

    /// <summary>The field is less than the value, or equal (strings by code point).</summary>
    AtMost,

    /// <summary>The field is greater than the value, or equal (strings by code point).</summary>
    AtLeast,
}

/// <summary>A condition on a field.</summary>
/// <param name="Field">One of the container's declared fields.</param>
/// <param name="Comparison">How to compare.</param>
/// <param name="Value">A string, a whole number (int or long) or a boolean, which can only be compared as equal. A field of another type never meets it.</param>
public sealed record FieldCondition(string Field, Comparison Comparison, object Value);
