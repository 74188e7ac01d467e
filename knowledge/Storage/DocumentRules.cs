using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>What every store demands of its callers. A breach is a fault in the program and throws.</summary>
public static partial class DocumentRules
{
    /// <summary>The most characters in a partition or an id; Cosmos DB takes no more.</summary>
    public const int LongestKey = 255;

    /// <summary>A container's name has lower-case letters and hyphens, its fields letters and digits.</summary>
    /// <param name="container">The container.</param>
    /// <exception cref="ArgumentException">A name has another form.</exception>
    public static void Check(Container container)
    {
        ArgumentNullException.ThrowIfNull(container);
        if (!ContainerName().IsMatch(container.Name))
        {
            throw new ArgumentException($"'{container.Name}' is no name for a container.", nameof(container));
        }

        if (container.Fields.FirstOrDefault(field => !FieldName().IsMatch(field)) is { } field)
        {
            throw new ArgumentException($"'{field}' is no name for a field.", nameof(container));
        }
    }

    /// <summary>A key is not empty, not too long, and without the characters that Cosmos DB forbids in ids.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The key breaks a rule.</exception>
    public static void Check(DocumentKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Partition.Length is 0 or > LongestKey || !IsKey(key.Id))
        {
            throw new ArgumentException("Partition and id have 1 to 255 characters, and the id none of / \\ ? #.", nameof(key));
        }
    }

    /// <summary>Whether a text can be an id: what comes from outside is asked here before it is looked up.</summary>
    /// <param name="id">The text.</param>
    public static bool IsKey(string id)
        => !string.IsNullOrEmpty(id) && id.Length <= LongestKey && id.AsSpan().IndexOfAny("/\\?#") < 0;

    /// <summary>A document is one JSON object.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">The key breaks a rule, or the content is no JSON object.</exception>
    public static void Check(NewDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Check(document.Key);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(document.Json));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw new ArgumentException("A document is one JSON object.", nameof(document));
            }

            while (reader.Read())
            {
                // Reading to the end is the check.
            }
        }
        catch (JsonException error)
        {
            throw new ArgumentException("A document is one JSON object.", nameof(document), error);
        }
    }

    /// <summary>A query names declared fields only, and compares booleans as equal only.</summary>
    /// <param name="container">The container.</param>
    /// <param name="query">The query.</param>
    /// <exception cref="ArgumentException">The query breaks a rule.</exception>
    public static void Check(Container container, DocumentQuery query)
    {
        Check(container);
        ArgumentNullException.ThrowIfNull(query);
        foreach (var condition in query.Where)
        {
            if (!container.Fields.Contains(condition.Field))
            {
                throw new ArgumentException($"'{condition.Field}' is no declared field of '{container.Name}'.", nameof(query));
            }

            if (condition.Value is not (string or int or long or bool) || (condition.Value is bool && condition.Comparison != Comparison.Equal))
            {
                throw new ArgumentException($"'{condition.Field}' cannot be compared with this value in this way.", nameof(query));
            }
        }
    }

    [GeneratedRegex(@"\A[a-z]+(?:-[a-z]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ContainerName();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();
}
