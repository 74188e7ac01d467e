using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Writes the directory as a file that <see cref="ContactFile"/> reads back as the same contacts, in the same order.</summary>
public static class ContactExport
{
    private static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = LessonJson.Options.Encoder,
    };

    /// <summary>Contacts as a JSON list, in UTF-8, indented by one; what is not known is left out.</summary>
    /// <param name="contacts">The contacts.</param>
    /// <param name="destination">Where to write; stays open.</param>
    public static void Write(IEnumerable<Contact> contacts, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        using var writer = new Utf8JsonWriter(destination, Written);
        writer.WriteStartArray();
        foreach (var contact in contacts)
        {
            writer.WriteStartObject();
            foreach (var field in JsonSerializer.SerializeToElement(contact, LessonJson.Options).EnumerateObject().Where(field => Says(field.Value)))
            {
                field.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static bool Says(JsonElement value)
        => value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False) && !(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0);
}
