using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.Search.OwnWords;

/// <summary>Words that an administrator has added in Teams to what the search knows.</summary>
/// <param name="Head">A Danish word or phrase, as lessons use it.</param>
/// <param name="Relation">How the words stand to it.</param>
/// <param name="English">Whether the words are English.</param>
/// <param name="Words">Words or phrases.</param>
public sealed record SearchWord(string Head, Relation Relation, bool English, EquatableList<string> Words)
{
    /// <summary>Made of what the words say, whoever adds them and in whatever order: the same words are there once.</summary>
    public string Id => IdOf(Head, Relation, English, Words);

    /// <summary>The bot's own id of the one who added them; null if nobody is to be known any more.</summary>
    public string? AddedBy { get; init; }

    /// <summary>The name that they went by in Teams; null if it is not known.</summary>
    public string? AddedByName { get; init; }

    /// <summary>When they were added, in UTC.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>The row of the thesaurus that they are, with the weight that a line of a file has which names none.</summary>
    /// <param name="row">The row; null if there is something wrong with it.</param>
    /// <returns>What is wrong; null if nothing is.</returns>
    internal LexiconProblem? Read(out ThesaurusRow? row) => ThesaurusRow.Read(Line, out row);

    /// <summary>The line of a file that they would be.</summary>
    internal string Line => string.Join('\t', Head, Relation.ToString().ToLowerInvariant(), English ? "en" : "da", string.Join(';', Words));

    private static string IdOf(string head, Relation relation, bool english, IEnumerable<string> words)
    {
        var parts = new[] { Folded(head), relation.ToString(), english ? "en" : "da" }.Concat(words.Select(Folded).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\t', parts))).AsSpan(0, 16));
    }

    private static string Folded(string text) => TextFolding.Danish(TextFolding.Fold(text.Trim()));
}
