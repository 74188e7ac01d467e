using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Search.OwnWords;

/// <summary>What a word finds.</summary>
/// <param name="Word">The word.</param>
/// <param name="Before">How many lessons it found before.</param>
/// <param name="Now">How many it finds now.</param>
/// <param name="Shared">How many of these the head finds as well.</param>
public sealed record WordEffect(string Word, int Before, int Now, int Shared);

/// <summary>Tells what words find, by the index. Only what the reader may see is counted. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
public sealed class SearchWordReach(LessonIndex index)
{
    private const int All = 100_000;

    /// <summary>How many lessons each word finds by itself.</summary>
    /// <param name="word">The words.</param>
    /// <param name="reader">Who asks.</param>
    public IReadOnlyList<int> Count(SearchWord word, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(word);
        return [.. word.Words.Select(one => Found(one, word.English, reader).Count)];
    }

    /// <summary>What became of what the words find.</summary>
    /// <param name="word">The words, in use.</param>
    /// <param name="before">What <see cref="Count"/> told of each of them before.</param>
    /// <param name="reader">Who asks.</param>
    public IReadOnlyList<WordEffect> Effects(SearchWord word, IReadOnlyDictionary<string, int> before, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(before);
        var head = Found(word.Head, english: false, reader);
        return [.. word.Words.Select(one =>
        {
            var found = Found(one, word.English, reader);
            return new WordEffect(one, before.GetValueOrDefault(one), found.Count, found.Count(head.Contains));
        })];
    }

    private HashSet<string> Found(string text, bool english, Reader reader)
        => index.Search(new SearchRequest(text, english, reader) { Limit = All }).Found.Select(found => found.Lesson.Id).ToHashSet(StringComparer.Ordinal);
}
