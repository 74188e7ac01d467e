using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Search.Vectors;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Whether questions are also understood by meaning, and if that was asked for, whether the service answers. It is tried with
/// one word, at most once a minute, since everybody may ask for this. The bot can do without in any case.
/// </summary>
internal sealed class EmbeddingsCheck(IOptions<EmbeddingOptions> options, TimeProvider time, IEmbedder? embedder = null) : IConfigurationCheck
{
    private const string Word = "erfaring";

    private readonly ModelProbe<EmbeddingProblem> probe = new(time, patience: TimeSpan.FromSeconds(3), freshness: TimeSpan.FromMinutes(1));

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (!settings.IsSet)
        {
            return Findings.Ok(EmbeddingOptions.Section, language, "Embeddings.Off");
        }

        if (settings.Wrong is { } wrong)
        {
            var text = wrong == nameof(EmbeddingOptions.Key) && !string.IsNullOrWhiteSpace(settings.Key) ? "KeyLetters" : wrong;
            return Findings.Wrong($"{EmbeddingOptions.Section}:{wrong}", language, $"Embeddings.{text}") with { Tolerable = true };
        }

        return embedder is null || await TryAsync(embedder, cancellationToken) is not { } problem
            ? Findings.Ok(EmbeddingOptions.Section, language, "Embeddings.Ok", settings.Model)
            : Findings.Wrong(EmbeddingOptions.Section, language, $"Embeddings.{problem}", settings.Model) with { Tolerable = true };
    }

    private Task<EmbeddingProblem?> TryAsync(IEmbedder service, CancellationToken cancellationToken)
        => probe.ProblemAsync(async token => (await service.EmbedAsync([Word], token)).Problem, EmbeddingProblem.Unavailable, cancellationToken);
}
