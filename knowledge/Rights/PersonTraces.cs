using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>Finds a person in JSON documents, whatever they are documents of, and puts a pseudonym in their place. Immutable.</summary>
/// <param name="person">The person.</param>
public sealed class PersonTraces(PersonIdentity person)
{
    /// <summary>An id that is so short may be a word as well: it counts only where it is the whole text.</summary>
    private const int ShortestWithin = 12;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string[] ids = [.. person.AllIds.Where(id => id.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(id => id.Length)];
    private readonly NamePattern names = new(person.Names);

    /// <summary>The person.</summary>
    public PersonIdentity Person => person;

    /// <summary>Whether an id of the person is in a document: then they have to do with it, and it is they whom a name in it means.</summary>
    /// <param name="json">The document.</param>
    public bool HasId(string json) => MayHaveId(json) && Any(json, HasIdIn);

    /// <summary>Whether a name of the person is in a document. Without an id beside it, it may be another person's of the same name.</summary>
    /// <param name="json">The document.</param>
    public bool HasName(string json) => (IsEscaped(json) || names.MayBeIn(json)) && Any(json, text => !IsContact(text) && names.IsIn(text));

    /// <summary>Whether an id or a name of the person is in a text.</summary>
    /// <param name="text">The text.</param>
    public bool IsIn(string text) => HasIdIn(text) || names.IsIn(text);

    /// <summary>The document with the pseudonym in the place of all ids and names; everything else is as it was.</summary>
    /// <param name="json">The document.</param>
    /// <param name="pseudonym">What stands there instead.</param>
    public string Without(string json, Pseudonym pseudonym)
    {
        ArgumentNullException.ThrowIfNull(pseudonym);
        using var document = JsonDocument.Parse(json);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, document.RootElement, pseudonym);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The places in a document where the person is, each with the text that stands there.</summary>
    /// <param name="json">The document.</param>
    public JsonObject Mentions(string json)
    {
        using var document = JsonDocument.Parse(json);
        var found = new JsonObject();
        Find(document.RootElement, "");
        return found;

        void Find(JsonElement element, string path)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var property in element.EnumerateObject())
                    {
                        Find(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}");
                    }

                    break;
                case JsonValueKind.Array:
                    foreach (var (n, item) in element.EnumerateArray().Index())
                    {
                        Find(item, $"{path}[{n}]");
                    }

                    break;
                case JsonValueKind.String when element.GetString() is { } text && IsIn(text):
                    found[path] = text;
                    break;
            }
        }
    }

    private static bool IsEscaped(string json) => json.Contains("\\u", StringComparison.Ordinal);

    private static bool Any(string json, Func<string, bool> condition)
    {
        using var document = JsonDocument.Parse(json);
        return Any(document.RootElement, condition);
    }

    private static bool Any(JsonElement element, Func<string, bool> condition) => element.ValueKind switch
    {
        JsonValueKind.String => condition(element.GetString()!),
        JsonValueKind.Array => element.EnumerateArray().Any(item => Any(item, condition)),
        JsonValueKind.Object => element.EnumerateObject().Any(property => condition(property.Name) || Any(property.Value, condition)),
        _ => false,
    };

    /// <summary>Whether to look closer: signs that a writer of JSON may escape are in some ids.</summary>
    private bool MayHaveId(string json) => IsEscaped(json) || json.Contains('\\') || ids.Any(id => json.Contains(id, StringComparison.OrdinalIgnoreCase));

    private bool HasIdIn(string text) => ids.Any(id => Place(text, id, 0) >= 0);

    /// <summary>Where an id stands in a text, not as part of a longer word; -1 if nowhere.</summary>
    private static int Place(string text, string id, int from)
    {
        if (id.Length < ShortestWithin)
        {
            return from == 0 && string.Equals(text, id, StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        }

        for (var at = text.IndexOf(id, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(id, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + id.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The id of a contact stays, whatever it is made of: others refer to it.</summary>
    private bool IsContact(string text) => person.ContactIds.Contains(text);

    private string Replaced(string text, Pseudonym pseudonym)
    {
        if (IsContact(text))
        {
            return text;
        }

        foreach (var id in ids)
        {
            for (var at = Place(text, id, 0); at >= 0; at = Place(text, id, at + pseudonym.Key.Length))
            {
                text = string.Concat(text.AsSpan(0, at), pseudonym.Key, text.AsSpan(at + id.Length));
            }
        }

        return names.Replaced(text, pseudonym.Name);
    }

    private void Write(Utf8JsonWriter writer, JsonElement element, Pseudonym pseudonym)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject())
                {
                    writer.WritePropertyName(Replaced(property.Name, pseudonym));
                    Write(writer, property.Value, pseudonym);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(writer, item, pseudonym);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(Replaced(element.GetString()!, pseudonym));
                break;
            default:
                writer.WriteRawValue(element.GetRawText());
                break;
        }
    }
}
