using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using TeamsPilotBot.Bot.Telemetry;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Diagnostics;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using TeamsPilotBot.Tests.Embedding;
using TeamsPilotBot.Tests.Models;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Bot.Tests.Telemetry;

public sealed class ModelCallTests : IDisposable
{
    private const string Duration = "gen_ai.client.operation.duration";
    private const string Usage = "gen_ai.client.token.usage";

    // Whatever other tests call goes by another name.
    private readonly string model = $"model-{Guid.NewGuid():N}";
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<Measured> measured = new();

    public ModelCallTests()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == KnowledgeTelemetry.Name && instrument.Name.StartsWith("gen_ai", StringComparison.Ordinal))
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument.Name, value, tags));
        listener.Start();
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task A_lead_is_measured_by_how_long_it_took_and_the_tokens_that_went_in_and_came_out()
    {
        await using var server = await ModelServer.StartAsync();

        Assert.Null((await WriteAsync(server)).Problem);

        var call = Assert.Single(measured, one => one.Name == Duration);
        Assert.True(call.Value > 0);
        Assert.Equal(("chat", model, "openai", null), (call.Of("gen_ai.operation.name"), call.Of("gen_ai.request.model"), call.Of("gen_ai.provider.name"), call.Of("error.type")));
        Assert.Equal([("input", 900d), ("output", 100d)], measured.Where(one => one.Name == Usage).Select(one => (one.Of("gen_ai.token.type"), one.Value)));
        Assert.All(measured.SelectMany(one => one.Tags.Keys), name => Assert.True(AllowedNames.Has(name), name));
    }

    [Fact]
    public async Task A_try_of_the_model_is_measured_as_any_call()
    {
        await using var server = await ModelServer.StartAsync();

        Assert.Null(await Writer(server).ProbeAsync(CancellationToken.None));

        Assert.Single(measured, one => one.Name == Duration);
        Assert.Equal([("input", 5d), ("output", 1d)], measured.Where(one => one.Name == Usage).Select(one => (one.Of("gen_ai.token.type"), one.Value)));
    }

    [Theory]
    [InlineData(401, "Denied")]
    [InlineData(404, "NotFound")]
    [InlineData(429, "Throttled")]
    public async Task A_lead_that_fails_is_measured_by_why_and_counts_no_tokens(int status, string problem)
    {
        await using var server = await ModelServer.StartAsync();
        server.Trouble = ModelServer.Status(status);

        await WriteAsync(server);

        Assert.Equal(problem, Assert.Single(measured).Of("error.type"));
    }

    [Fact]
    public async Task A_lead_that_nobody_waits_for_any_longer_is_measured_as_abandoned()
    {
        await using var server = await ModelServer.StartAsync();
        server.Trouble = ModelServer.SilenceAsync;
        using var end = new CancellationTokenSource();
        var writing = WriteAsync(server, end.Token);
        await TeamsPilotBot.Tests.Running.Eventually.Holds("the model is called", () => Task.FromResult(!server.Calls.IsEmpty));

        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        Assert.Equal("Abandoned", Assert.Single(measured).Of("error.type"));
    }

    [Fact]
    public async Task Embeddings_are_measured_the_same_way()
    {
        await using var server = await EmbeddingServer.StartAsync();
        var options = server.Options;
        options.Model = model;

        await new OpenAIEmbedder(options, TimeProvider.System).EmbedAsync(["erfaring"], CancellationToken.None);

        Assert.Equal("embeddings", Assert.Single(measured, one => one.Name == Duration).Of("gen_ai.operation.name"));
        Assert.Equal(("input", 1d), measured.Where(one => one.Name == Usage).Select(one => (one.Of("gen_ai.token.type"), one.Value)).Single());
    }

    private OpenAILeadWriter Writer(ModelServer server)
    {
        var options = server.Options;
        options.Model = model;
        return new OpenAILeadWriter(options, TimeProvider.System);
    }

    private Task<LeadRun> WriteAsync(ModelServer server, CancellationToken cancellationToken = default)
    {
        var lesson = ALesson("test-001").Titled("Batterier i sensorer skal skiftes hvert år").About("Batterier i sensorer gik i stå efter 14 måneder.").Build();
        var answer = Answering.Over(lesson).Ask("Holder batterier i sensorer?", null, language: Language.Danish);
        return Writer(server).WriteAsync(LeadRequest.Of(answer)!, _ => true, cancellationToken);
    }

    private void Keep(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (key, word) in tags)
        {
            all[key] = word?.ToString();
        }

        if (all.GetValueOrDefault("gen_ai.request.model") == model)
        {
            measured.Enqueue(new Measured(name, value, all));
        }
    }

    private sealed record Measured(string Name, double Value, IReadOnlyDictionary<string, string?> Tags)
    {
        public string? Of(string name) => Tags.GetValueOrDefault(name);
    }
}
