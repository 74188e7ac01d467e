using System.Collections.Concurrent;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Finds open hand-offs that mean the same as a question about to be handed off. Safe to use from several threads.</summary>
/// <param name="register">The hand-offs.</param>
/// <param name="likeness">Tells what means the same.</param>
public sealed class OpenQuestions(IHandOffRegister register, QuestionLikeness likeness)
{
    /// <summary>How many are found at the most.</summary>
    public const int Most = 3;

    private const int MostPrints = 5_000;

    // A hand-off's question is never changed; the hash is there for an id that is used again.
    private readonly ConcurrentDictionary<string, (ulong Text, QuestionPrint Print)> prints = new(StringComparer.Ordinal);

    /// <summary>How many questions are remembered as compared.</summary>
    internal int Remembered => prints.Count;

    /// <summary>Finds them.</summary>
    /// <param name="text">The question.</param>
    /// <param name="askerKey">The bot's own id of the asker: what is the asker's own is marked so.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>At most <see cref="Most"/>, best first; of equals the one sent first.</returns>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be read now.</exception>
    public async Task<IReadOnlyList<OpenQuestion>> FindAsync(string text, string askerKey, CancellationToken cancellationToken)
    {
        var asked = likeness.Print(text);
        var found = new List<OpenQuestion>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var handOff in register.OpenAsync(cancellationToken))
        {
            open.Add(handOff.Id);
            if (Comparison.Of(asked, PrintOf(handOff), QuestionLikeness.Same) is var nearness and >= QuestionLikeness.Same)
            {
                found.Add(new OpenQuestion(handOff, nearness, handOff.AskerKey == askerKey || handOff.Followers.Contains(askerKey)));
            }
        }

        ForgetAllBut(open);
        return [.. found.OrderByDescending(f => f.Likeness).ThenBy(f => f.HandOff.Trail[0].At)
            .ThenBy(f => f.HandOff.Id, StringComparer.Ordinal).Take(Most)];
    }

    // What somebody has just sent may be forgotten as well; then it is printed once more.
    private void ForgetAllBut(HashSet<string> open)
    {
        if (prints.Count <= open.Count)
        {
            return;
        }

        foreach (var id in prints.Keys.Where(id => !open.Contains(id)))
        {
            prints.TryRemove(id, out _);
        }
    }

    private QuestionPrint PrintOf(HandOff handOff)
    {
        var text = TermHash.Of(handOff.Question.Text);
        if (prints.TryGetValue(handOff.Id, out var kept) && kept.Text == text)
        {
            return kept.Print;
        }

        if (prints.Count >= MostPrints)
        {
            prints.Clear();
        }

        var print = likeness.Print(handOff.Question.Text, handOff.Question.Language);
        prints[handOff.Id] = (text, print);
        return print;
    }
}
