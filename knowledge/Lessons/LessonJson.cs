using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>How lessons, projects and contacts are written as JSON: camelCase names, kebab-case enumerations, Danish letters as they are.</summary>
public static class LessonJson
{
    /// <summary>The options, read-only and safe to share between threads.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = false,
            NumberHandling = JsonNumberHandling.Strict,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OmitWhenEmptyAttribute.Apply } },
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        };
        options.Converters.Add(new EquatableListConverter());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
