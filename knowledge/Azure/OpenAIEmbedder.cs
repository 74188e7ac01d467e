using System.ClientModel;
using System.Numerics.Tensors;
using System.Text.Json;
using Azure.Identity;
using OpenAI.Embeddings;
using TeamsPilotBot.Knowledge.Search.Vectors;

namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>Embeddings from Azure OpenAI (its v1 API) or another service that speaks the OpenAI protocol. Safe to use from several threads.</summary>
public sealed class OpenAIEmbedder : IEmbedder
{
    private readonly EmbeddingClient client;
    private readonly int? dimensions;
    private readonly TimeProvider time;
    private readonly ModelCall call;

    /// <summary>Nothing is called yet.</summary>
    /// <param name="options">Usable settings (<see cref="ModelOptions.IsUsable"/>).</param>
    /// <param name="time">Tells how far away a date is that the service says to wait for.</param>
    /// <exception cref="ArgumentException">The settings cannot be used.</exception>
    public OpenAIEmbedder(EmbeddingOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.IsUsable)
        {
            throw new ArgumentException($"{options.Wrong} cannot be used.", nameof(options));
        }

        this.time = time;
        dimensions = options.Dimensions;
#pragma warning disable OPENAI001 // The only way to sign in with a token; the library reserves the right to change its form.
        client = new EmbeddingClient(options.Model, ModelAccess.SignIn(options), ModelAccess.Service(options));
#pragma warning restore OPENAI001
        call = new ModelCall("embeddings", options.Model!, options.Address!);
        Model = dimensions is { } chosen ? $"{options.Model} {chosen}" : options.Model!;
    }

    /// <inheritdoc/>
    public string Model { get; }

    /// <inheritdoc/>
    public Task<Embeddings> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return call.MeasureAsync(() => CallAsync(texts, cancellationToken));
    }

    private static ModelAnswer<Embeddings> Told(Embeddings embeddings, int? tokens = null) => new(embeddings, embeddings.Problem?.ToString(), tokens);

    private async Task<ModelAnswer<Embeddings>> CallAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        try
        {
            OpenAIEmbeddingCollection answer = await client.GenerateEmbeddingsAsync(
                texts, new EmbeddingGenerationOptions { Dimensions = dimensions }, cancellationToken);
            return Told(Read(answer, texts.Count), answer.Usage?.InputTokenCount);
        }
        catch (ClientResultException exception)
        {
            return Told(ServiceFailure.Of(exception, time.GetUtcNow()));
        }
        catch (AuthenticationFailedException)
        {
            return Told(Embeddings.Failed(EmbeddingProblem.Denied));
        }
        catch (Exception exception) when (exception is IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return Told(Embeddings.Failed(EmbeddingProblem.Unavailable));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            // What the library throws for an answer that is not of the protocol.
            return Told(Embeddings.Failed(EmbeddingProblem.BadAnswer));
        }
    }

    private Embeddings Read(OpenAIEmbeddingCollection answer, int count)
    {
        var vectors = answer.OrderBy(e => e.Index).Select(e => e.ToFloats().ToArray()).ToList();
        return vectors.Count == count && vectors.TrueForAll(v => v.Length == (dimensions ?? vectors[0].Length) && Normalise(v))
            ? Embeddings.Of(vectors) : Embeddings.Failed(EmbeddingProblem.BadAnswer);
    }

    // Vectors that were cut to fewer dimensions do not always come at length 1.
    private static bool Normalise(float[] vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        if (!float.IsFinite(length) || length == 0)
        {
            return false;
        }

        TensorPrimitives.Divide(vector, length, vector);
        return true;
    }
}
