using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Search.Vectors;
using TeamsPilotBot.Tests.Embedding;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Azure;

public sealed class OpenAIEmbedderTests : IAsyncLifetime
{
    private readonly ManualTime time = new();
    private EmbeddingServer server = null!;

    public async Task InitializeAsync() => server = await EmbeddingServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task Vectors_come_in_the_order_of_the_texts()
    {
        var made = await EmbedAsync("samtykke", "batteri", "kontrakt");

        Assert.Null(made.Problem);
        Assert.Equal([ToyMeaning.Of("samtykke"), ToyMeaning.Of("batteri"), ToyMeaning.Of("kontrakt")], made.Vectors);
        Assert.Equal(["samtykke", "batteri", "kontrakt"], server.Texts);
    }

    [Fact]
    public async Task Vectors_are_brought_to_length_1()
    {
        server.Spoil = vectors => [.. vectors.Select(v => v.Select(x => x * 7).ToArray())];

        var made = await EmbedAsync("samtykke");

        Assert.Equal(1, made.Vectors[0].Sum(x => x * x), 1e-4f);
    }

    [Fact]
    public async Task The_key_the_model_and_the_dimensions_are_sent()
    {
        var options = server.Options;
        options.Dimensions = 128;
        var embedder = new OpenAIEmbedder(options, time);

        var made = await embedder.EmbedAsync(["samtykke"], default);

        Assert.Equal(128, made.Vectors[0].Length);
        Assert.Equal($"Bearer {EmbeddingServer.Key}", Assert.Single(server.Authorizations));
        var call = Assert.Single(server.Calls);
        Assert.Equal(("toy", 128), (call.GetProperty("model").GetString(), call.GetProperty("dimensions").GetInt32()));
        Assert.NotEqual(new OpenAIEmbedder(server.Options, time).Model, embedder.Model);
    }

    [Theory]
    [InlineData(400, EmbeddingProblem.Rejected)]
    [InlineData(401, EmbeddingProblem.Denied)]
    [InlineData(403, EmbeddingProblem.Denied)]
    [InlineData(404, EmbeddingProblem.NotFound)]
    [InlineData(408, EmbeddingProblem.Unavailable)]
    [InlineData(429, EmbeddingProblem.Throttled)]
    [InlineData(500, EmbeddingProblem.Unavailable)]
    [InlineData(503, EmbeddingProblem.Unavailable)]
    public async Task A_call_that_fails_is_a_result_and_is_not_made_again(int status, EmbeddingProblem problem)
    {
        server.Trouble = EmbeddingServer.Status(status);

        var made = await EmbedAsync("samtykke");

        Assert.Equal((problem, null), (made.Problem, made.RetryAfter));
        Assert.Empty(made.Vectors);
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Wed, 25 Nov 2026 08:00:30 GMT", 30)]
    [InlineData("Wed, 25 Nov 2026 07:00:00 GMT", null)]
    [InlineData("soon", null)]
    public async Task What_the_service_says_about_waiting_is_passed_on(string header, int? seconds)
    {
        server.Trouble = EmbeddingServer.Status(429, header);

        var made = await EmbedAsync("samtykke");

        Assert.Equal(seconds, (int?)made.RetryAfter?.TotalSeconds);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_a_service_that_is_away()
    {
        server.Trouble = EmbeddingServer.CutAsync;
        Assert.Equal(EmbeddingProblem.Unavailable, (await EmbedAsync("samtykke")).Problem);

        server.Trouble = EmbeddingServer.HangUpAsync;
        Assert.Equal(EmbeddingProblem.Unavailable, (await EmbedAsync("samtykke")).Problem);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_away()
    {
        var options = server.Options;
        await server.DisposeAsync();

        Assert.Equal(EmbeddingProblem.Unavailable, (await new OpenAIEmbedder(options, time).EmbedAsync(["samtykke"], default)).Problem);
    }

    [Fact]
    public async Task A_call_that_is_stopped_ends()
    {
        using var stop = new CancellationTokenSource();
        server.Trouble = async context =>
        {
            await stop.CancelAsync();
            return await EmbeddingServer.SilenceAsync(context);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new OpenAIEmbedder(server.Options, time).EmbedAsync(["samtykke"], stop.Token));
    }

    public static TheoryData<string, Func<float[][], float[][]>> Spoils => new()
    {
        { "too few numbers", vectors => [.. vectors.Select(v => v[..^1])] },
        { "too few vectors", vectors => vectors[..^1] },
        { "no direction", vectors => [.. vectors.Select(v => new float[v.Length])] },
        { "no numbers", vectors => [.. vectors.Select(v => v.Select(_ => float.NaN).ToArray())] },
    };

    [Theory]
    [MemberData(nameof(Spoils))]
    public async Task Vectors_that_are_not_what_was_asked_for_are_not_taken(string how, Func<float[][], float[][]> spoil)
    {
        var options = server.Options;
        options.Dimensions = ToyMeaning.Dimensions;
        server.Spoil = spoil;

        var made = await new OpenAIEmbedder(options, time).EmbedAsync(["samtykke", "batteri"], default);

        Assert.Equal((how, EmbeddingProblem.BadAnswer), (how, made.Problem));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Log ind</html>")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"data":[{"index":0,"embedding":"***"}]}""")]
    [InlineData("""{"object":"list","data":[],"model":"toy","usage":{"prompt_tokens":1,"total_tokens":1}}""")]
    public async Task An_answer_of_another_protocol_is_not_taken(string body)
    {
        server.Trouble = EmbeddingServer.Body(body);

        Assert.Equal(EmbeddingProblem.BadAnswer, (await EmbedAsync("samtykke")).Problem);
    }

    [Fact]
    public void Settings_that_cannot_be_used_are_refused()
        => Assert.Throws<ArgumentException>(() => new OpenAIEmbedder(new EmbeddingOptions { Endpoint = "ftp://example.dk", Model = "toy" }, time));

    private Task<Embeddings> EmbedAsync(params string[] texts) => new OpenAIEmbedder(server.Options, time).EmbedAsync(texts, default);
}
