using TeamsPilotBot.Knowledge.Search.Vectors;
using TeamsPilotBot.Tests.Embedding;

namespace TeamsPilotBot.Knowledge.Tests.Search.Vectors;

/// <summary>Embeds by toy meanings, without a service, and can be made to fail.</summary>
internal sealed class ToyEmbedder : IEmbedder
{
    public string Model { get; init; } = "toy";

    public Func<IReadOnlyList<string>, Embeddings?> Trouble { get; set; } = _ => null;

    public bool IsSilent { get; set; }

    public List<string> Texts { get; } = [];

    public int Calls { get; private set; }

    public async Task<Embeddings> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        Calls++;
        Texts.AddRange(texts);
        if (IsSilent)
        {
            await new TaskCompletionSource().Task;
        }

        return Trouble(texts) ?? Embeddings.Of([.. texts.Select(text => ToyMeaning.Of(text))]);
    }
}
