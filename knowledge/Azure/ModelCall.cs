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
    /// <summary>What is told of a call that nobody waited for any longer.</summary>
    private const string Abandoned = "Abandoned";

    private static readonly Histogram<double> Durations = KnowledgeTelemetry.Meter.CreateHistogram(
        "gen_ai.client.operation.duration", "s", "Duration of calls of a language model.", [], KnowledgeTelemetry.Seconds);

    private static readonly Histogram<long> Tokens = KnowledgeTelemetry.Meter.CreateHistogram(
        "gen_ai.client.token.usage", "{token}", "Tokens that calls of a language model took.", [],
        new InstrumentAdvice<long> { HistogramBucketBoundaries = [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144] });

    private readonly string provider = address.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase) ? "azure.ai.openai" : "openai";

    /// <summary>Makes a call.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="call">The call.</param>
    public Task<T> MeasureAsync<T>(Func<Task<ModelAnswer<T>>> call)
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
                var answer = await call();
                problem = answer.Problem;
                Count("input", answer.Input, tags);
                Count("output", answer.Output, tags);
                return answer.Result;
            }
            catch (OperationCanceledException)
            {
                problem = Abandoned;
                throw;
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

    private static void Count(string kind, int? count, TagList tags)
    {
        if (count is { } tokens)
        {
            tags.Add("gen_ai.token.type", kind);
            Tokens.Record(tokens, tags);
        }
    }
}

/// <summary>What came of a call of a language model.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
/// <param name="Result">What came of it.</param>
/// <param name="Problem">In one word what went wrong; null for nothing.</param>
/// <param name="Input">Tokens that went in; null if the service does not say.</param>
/// <param name="Output">Tokens that came out; null if the service does not say, or where none do.</param>
internal readonly record struct ModelAnswer<T>(T Result, string? Problem, int? Input = null, int? Output = null);
