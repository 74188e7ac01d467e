using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>The index at one moment. Immutable: a reader works on one snapshot from beginning to end.</summary>
/// <param name="Segments">The segments.</param>
/// <param name="Places">For each lesson id where its current version is; what is not here is not found.</param>
/// <param name="Analyzer">The analyzer that the newest segment was built with.</param>
internal sealed record IndexSnapshot(
    IReadOnlyList<Segment> Segments, FrozenDictionary<string, Place> Places, TermAnalyzer Analyzer)
{
    /// <summary>How many lessons there are.</summary>
    public int Count => Places.Count;

    /// <summary>How many lessons there are that everyone may see.</summary>
    public int Open { get; } = Places.Values.Count(place => Segments[place.Segment].Lessons[place.Document].Visibility == Visibility.Everyone);

    /// <summary>Whether a document is the current version of its lesson.</summary>
    /// <param name="segment">The segment's place in <see cref="Segments"/>.</param>
    /// <param name="document">The document's number.</param>
    public bool IsCurrent(int segment, int document)
        => Places.TryGetValue(Segments[segment].Lessons[document].Id, out var place)
            && place.Segment == segment && place.Document == document;

    /// <summary>The current version of a lesson; null if there is none.</summary>
    /// <param name="id">The lesson's id.</param>
    public Lesson? Find(string id)
        => Places.TryGetValue(id, out var place) ? Segments[place.Segment].Lessons[place.Document] : null;
}

/// <summary>Where a lesson is in the index.</summary>
/// <param name="Segment">The segment's place in the snapshot.</param>
/// <param name="Document">The document's number in the segment.</param>
internal readonly record struct Place(int Segment, int Document);
