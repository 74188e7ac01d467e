using System.Diagnostics;
using System.Diagnostics.Metrics;
using TeamsPilotBot.Knowledge.Diagnostics;

namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>
/// Calls of one language model, measured and seen in traces by the names of OpenTelemetry's conventions for generative AI. Neither what
/// goes in nor what comes out is in them. Safe to use from several threads.
/// </summary>
/// <param name="operation">What is asked of it, as the conventions call it: <c>embeddings</c>, <c>chat</c>.</param>
/// <param name="model">The model.</param>
/// <param name="address">Where it is.</param>
internal sealed class ModelCall(string operation, string model, Uri address)
{
    private static readonly Histogram<double> Durations = KnowledgeTelemetry.Meter.CreateHistogram(
        "gen_ai.client.operation.duration", "s", "Duration of calls of a language model.", [], KnowledgeTelemetry.Seconds);

    private readonly string provider = address.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase) ? "azure.ai.openai" : "openai";

    /// <summary>Makes a call.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="call">The call, and in one word what went wrong; null for nothing.</param>
    public Task<T> MeasureAsync<T>(Func<Task<(T Result, string? Problem)>> call)
    {
        var tags = new TagList { { "gen_ai.operation.name", operation }, { "gen_ai.request.model", model }, { "gen_ai.provider.name", provider } };
        return KnowledgeTelemetry.Source.InSpanAsync($"{operation} {model}", ActivityKind.Client, async span =>
        {
            foreach (var (name, value) in tags)
            {
                span?.SetTag(name, value);
            }

            var (began, problem) = (Stopwatch.GetTimestamp(), (string?)"_OTHER");
            try
            {
                (var result, problem) = await call();
                return result;
            }
            finally
            {
                var all = tags;
                if (problem is not null)
                {
                    all.Add(Spans.ErrorType, problem);
                    span.Fail(problem);
                }

                Durations.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, all);
            }
        });
    }
}
