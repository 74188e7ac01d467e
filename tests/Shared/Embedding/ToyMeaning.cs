namespace TeamsPilotBot.Tests.Embedding;

/// <summary>A language of a few concepts: words of one concept have the same vector, whatever they look like.</summary>
internal static class ToyMeaning
{
    public const int Dimensions = 64;

    private static readonly string[][] Concepts =
    [
        ["samtykke", "tilladelse", "lov", "consent"],
        ["optage", "optagelse", "lytte", "record"],
        ["batteri", "batterier", "strøm", "battery"],
        ["kontrakt", "aftale", "leverandør", "contract"],
        ["hjemmel", "paragraf", "retsgrundlag"],
    ];

    /// <summary>The vector of a text, of length 1.</summary>
    public static float[] Of(string text, int dimensions = Dimensions)
    {
        var vector = new float[dimensions];
        vector[dimensions - 1] = 0.2f;
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', ',', '.', '?', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            var concept = Array.FindIndex(Concepts, words => words.Contains(word));
            vector[concept >= 0 ? concept : Concepts.Length + (word.Sum(c => c) % 40)] += concept >= 0 ? 1 : 0.05f;
        }

        var length = MathF.Sqrt(vector.Sum(v => v * v));
        return [.. vector.Select(v => v / length)];
    }
}
