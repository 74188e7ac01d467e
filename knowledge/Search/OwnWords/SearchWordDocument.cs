using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Search.OwnWords;

/// <summary>How search words lie in the store: one document for what was added at once.</summary>
public static class SearchWordDocument
{
    private const string Partition = "words";

    /// <summary>All are one partition: they are read together, and there are a few hundred at the most.</summary>
    public static Container Container { get; } = new("search-words", []);

    /// <summary>Where words lie.</summary>
    /// <param name="id">Their id.</param>
    public static DocumentKey Key(string id) => new(Partition, id);

    /// <summary>The document of words.</summary>
    /// <param name="word">The words.</param>
    public static NewDocument Write(SearchWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new NewDocument(Key(word.Id), JsonSerializer.Serialize(Content.Of(word), LessonJson.Options));
    }

    /// <summary>The words in a document; null if it holds none that can be read.</summary>
    /// <param name="document">The document.</param>
    public static SearchWord? Read(StoredDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            return JsonSerializer.Deserialize<Content>(document.Json, LessonJson.Options)?.ToWord();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The id is made of the rest.</summary>
    private sealed record Content(
        string Head, Lexicon.Relation Relation, bool English, EquatableList<string> Words, string? AddedBy, string? AddedByName, DateTimeOffset AddedAt)
    {
        public static Content Of(SearchWord word) => new(word.Head, word.Relation, word.English, word.Words, word.AddedBy, word.AddedByName, word.AddedAt);

        public SearchWord? ToWord() => Head is null || Words is null ? null
            : new SearchWord(Head, Relation, English, Words) { AddedBy = AddedBy, AddedByName = AddedByName, AddedAt = AddedAt };
    }
}
