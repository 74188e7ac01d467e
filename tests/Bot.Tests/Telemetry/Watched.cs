using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Bot.Tests.Telemetry;

/// <summary>The served bot with everything on by which it is seen from outside, and what can be seen.</summary>
internal sealed class Watched : IAsyncDisposable
{
    private readonly SpanList spans = [];
    private readonly List<MetricSnapshot> metrics = [];
    private readonly FormattedLogs lines = new();

    private readonly TimeProvider clock;

    public Watched(string mark, TimeProvider clock, params (string Name, string Value)[] settings)
    {
        this.clock = clock;

        // Nobody listens there: what is seen is taken before it is sent.
        Bot = new ServedBot("Development", [("Telemetry:Endpoint", "http://127.0.0.1:9"), ("Delivery:Look", "00:00:00.200"), .. settings]) { Configure = Prepare };
        var contacts = JsonNode.Parse(File.ReadAllText(SeedData.PathOf("contacts.json")))!.AsArray();
        contacts.Add(new JsonObject { ["id"] = $"{mark} Ulovlig", ["name"] = $"{mark} Navnesen", ["mail"] = $"{mark}@example.dk" });
        contacts.Add(new JsonObject { ["id"] = "uden-alt", ["name"] = $"{mark} Navnesen", ["validFrom"] = mark, ["userId"] = mark });
        File.WriteAllText(Path.Combine(Bot.DataPath, "contacts.json"), contacts.ToJsonString());
    }

    public ServedBot Bot { get; }

    /// <summary>Fails when it is told to.</summary>
    public QuotingStore Store { get; private set; } = null!;

    /// <summary>The lines of the log, as they are written in Production.</summary>
    public string Lines => lines.Written;

    /// <summary>What our own code logs, whatever writes it, with all that exceptions say.</summary>
    public IReadOnlyList<string> OwnLines => [.. Bot.Logs.Lines.Where(line => line.StartsWith("TeamsPilotBot", StringComparison.Ordinal) || line.StartsWith("Microsoft.Bot", StringComparison.Ordinal))];

    /// <summary>The names of the spans that were sent.</summary>
    public IReadOnlyList<string> SpanNames => [.. spans.Select(span => span.DisplayName)];

    /// <summary>The names of what was measured.</summary>
    public IReadOnlyList<string> MetricNames => [.. metrics.Select(metric => metric.Name).Distinct()];

    /// <summary>All that was sent, as text.</summary>
    public IReadOnlyList<string> Sent => [.. spans.Select(Text), .. metrics.SelectMany(Texts)];

    /// <summary>Sends what waits to be sent.</summary>
    public void Flush()
    {
        Bot.Services.GetRequiredService<TracerProvider>().ForceFlush(60_000);
        Bot.Services.GetRequiredService<MeterProvider>().ForceFlush(60_000);
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        lines.Dispose();
    }

    private void Prepare(IServiceCollection services)
    {
        services.AddSingleton<IDocumentStore>(provider => Store = new QuotingStore(new MeasuredStore(provider.GetRequiredService<SqliteDocumentStore>(), "sqlite")));
        services.AddSingleton(clock);
        services.AddSingleton<ILoggerProvider>(lines);
        services.Configure<LoggerFilterOptions>(filters => filters.Rules.Add(new LoggerFilterRule(typeof(FormattedLogs).FullName, null, LogLevel.Trace, null)));
        services.ConfigureOpenTelemetryTracerProvider(traces => traces.AddInMemoryExporter(spans));
        services.ConfigureOpenTelemetryMeterProvider(measured => measured.AddInMemoryExporter(metrics));
    }

    /// <summary>What OTLP has of a span. Baggage is none of it.</summary>
    private static string Text(Activity span)
        => $"{span.DisplayName} {span.StatusDescription} {span.TraceStateString} {string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))} {string.Join(' ', span.Events.Select(e => e.Name))}";

    private static IEnumerable<string> Texts(MetricSnapshot metric)
    {
        foreach (var point in metric.MetricPoints)
        {
            var text = metric.Name;
            foreach (var tag in point.Tags)
            {
                text += $" {tag.Key}={tag.Value}";
            }

            yield return text;
        }
    }

    /// <summary>A list that may be read while it grows.</summary>
    private sealed class SpanList : ICollection<Activity>
    {
        private readonly ConcurrentQueue<Activity> queue = new();

        public int Count => queue.Count;

        public bool IsReadOnly => false;

        public void Add(Activity item) => queue.Enqueue(item);

        public void Clear() => queue.Clear();

        public bool Contains(Activity item) => queue.Contains(item);

        public void CopyTo(Activity[] array, int arrayIndex) => queue.CopyTo(array, arrayIndex);

        public bool Remove(Activity item) => throw new NotSupportedException();

        public IEnumerator<Activity> GetEnumerator() => queue.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
