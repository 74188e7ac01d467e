using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace TeamsPilotBot.Bot.Logs;

/// <summary>
/// Writes one JSON object for each line of the log, for machines that gather logs: the time in UTC, the ids of the trace it belongs to, and the
/// values in it by name. Of an exception it writes type and place; its message may quote what somebody wrote, so only those are written that
/// are known to be about the machine. What frameworks say of single calls (<see cref="QuietCategories"/>) is not written. Safe to use from several threads.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class JsonLineFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name by which the console asks for it.</summary>
    public const string FormatterName = "lines";

    private const string Template = "{OriginalFormat}";

    // Danish letters stay readable. The lines go to a file or a terminal, never into a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        ArgumentNullException.ThrowIfNull(textWriter);
        if (QuietCategories.Hold(logEntry.Category, logEntry.LogLevel))
        {
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("Timestamp", time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("LogLevel", logEntry.LogLevel.ToString());
            json.WriteString("Category", logEntry.Category);
            json.WriteNumber("EventId", logEntry.EventId.Id);
            json.WriteString("Message", logEntry.Formatter(logEntry.State, null));
            if (Activity.Current is { } span)
            {
                json.WriteString("TraceId", span.TraceId.ToHexString());
                json.WriteString("SpanId", span.SpanId.ToHexString());
            }

            WriteState(json, logEntry.State as IReadOnlyCollection<KeyValuePair<string, object?>>);
            WriteException(json, logEntry.Exception);
            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteState(Utf8JsonWriter json, IReadOnlyCollection<KeyValuePair<string, object?>>? state)
    {
        if (state is null || state.All(value => value.Key == Template))
        {
            return;
        }

        json.WriteStartObject("State");
        foreach (var (name, value) in state.Where(value => value.Key != Template))
        {
            json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static void WriteException(Utf8JsonWriter json, Exception? exception)
    {
        if (exception is null)
        {
            return;
        }

        json.WriteStartObject("Exception");
        json.WriteString("Type", exception.GetType().FullName);
        if (HarmlessMessages.Of(exception) is { } message)
        {
            json.WriteString("Message", message);
        }

        json.WriteString("StackTrace", exception.StackTrace);
        if (exception.InnerException is { } inner)
        {
            json.WriteString("Inner", inner.GetType().FullName);
        }

        json.WriteEndObject();
    }
}
