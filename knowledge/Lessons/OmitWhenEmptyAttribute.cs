using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Marks a list that is not written when it is empty: a field that came later leaves older records, and their hashes, as they are.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OmitWhenEmptyAttribute : Attribute
{
    /// <summary>Makes the marks count.</summary>
    /// <param name="type">The type that is written.</param>
    public static void Apply(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AttributeProvider?.IsDefined(typeof(OmitWhenEmptyAttribute), inherit: false) == true))
        {
            property.ShouldSerialize = (_, value) => value is IEnumerable items && items.Cast<object>().Any();
        }
    }
}
