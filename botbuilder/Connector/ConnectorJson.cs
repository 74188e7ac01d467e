using System.Text;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// JSON of the Connector API. One set of settings, and so one cache of contracts, for the whole process: a cache per client would be
/// built anew in every turn.
/// </summary>
internal static class ConnectorJson
{
    public static readonly JsonSerializerSettings SerializationSettings = new()
    {
        Formatting = Formatting.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        Converters = [new Iso8601TimeSpanConverter()],
        MaxDepth = null,
    };

    public static readonly JsonSerializerSettings DeserializationSettings = new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        Converters = [new Iso8601TimeSpanConverter()],
        MaxDepth = null,
    };

    private static readonly JsonSerializer Writer = JsonSerializer.Create(SerializationSettings);
    private static readonly JsonSerializer Reader = JsonSerializer.Create(DeserializationSettings);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static ReadOnlyMemory<byte> Write(object value)
    {
        var stream = new MemoryStream(1024);
        using (var text = new StreamWriter(stream, Utf8, 1024, leaveOpen: true))
        using (var json = new JsonTextWriter(text) { ArrayPool = CharArrayPool.Instance })
        {
            Writer.Serialize(json, value);
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <exception cref="JsonException">The text is not such a thing.</exception>
    public static T Read<T>(string text)
    {
        using var json = new JsonTextReader(new StringReader(text)) { ArrayPool = CharArrayPool.Instance, MaxDepth = null };
        return Reader.Deserialize<T>(json);
    }
}
