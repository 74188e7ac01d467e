using System.Globalization;
using System.Text.Json;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>Reads what is counted from what is stored: the questions, the hand-offs, the experiences. Safe to use from several threads.</summary>
/// <param name="store">The store.</param>
/// <param name="index">Knows the areas of lessons.</param>
public sealed class EventReader(IDocumentStore store, LessonIndex index)
{
    /// <summary>What happened since a moment, as far as it is still stored.</summary>
    /// <param name="since">The moment.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<IReadOnlyList<CountedEvent>> SinceAsync(DateTimeOffset since, CancellationToken cancellationToken)
    {
        // Only areas are taken from lessons, whoever may see them: a number tells nobody which lesson it was.
        var areas = index.Where(_ => true).ToDictionary(lesson => lesson.Id, lesson => lesson.Category, StringComparer.Ordinal);
        Category? AreaOf(string id) => areas.TryGetValue(id, out var area) ? area : null;

        var events = new List<CountedEvent>();
        var asked = new FieldCondition("askedAt", Comparison.AtLeast, since.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        await foreach (var document in store.QueryAsync(QuestionLog.Container, new DocumentQuery { Where = [asked] }, cancellationToken))
        {
            events.AddRange(CountedEvent.Of(JsonSerializer.Deserialize<AskedQuestion>(document.Json, LessonJson.Options)!, AreaOf));
        }

        await foreach (var document in store.QueryAsync(HandOffRegister.Container, new DocumentQuery(), cancellationToken))
        {
            events.AddRange(CountedEvent.Of(HandOffDocument.Read(document).HandOff));
        }

        await foreach (var document in store.QueryAsync(SubmissionRegister.Container, new DocumentQuery(), cancellationToken))
        {
            events.AddRange(CountedEvent.Of(SubmissionDocument.Read(document).Submission));
        }

        return [.. events.Where(happened => happened.At >= since)];
    }
}
