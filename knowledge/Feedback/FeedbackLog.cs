using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Feedback;

/// <summary>What people said of lessons, in the store of record: one word for each person, question and lesson. It expires.</summary>
/// <param name="store">The store.</param>
/// <param name="retention">How long it is kept.</param>
public sealed class FeedbackLog(IDocumentStore store, IOptions<RetentionOptions> retention) : IFeedbackLog
{
    private const int Attempts = 32;

    /// <summary>The partition is the question: its answer card shows what was said of its lessons.</summary>
    public static Container Container { get; } = new("feedback", ["personKey", "lessonId"]);

    /// <inheritdoc/>
    public async Task RecordAsync(LessonFeedback feedback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var masked = feedback with { Question = PersonalData.Mask(feedback.Question).Text, At = feedback.At.ToUniversalTime() };
        var document = new NewDocument(
            new DocumentKey(feedback.QuestionId, Id(feedback)),
            JsonSerializer.Serialize(masked, LessonJson.Options),
            masked.At + retention.Value.Questions);

        // The last word counts, so whoever loses the race writes again. Somebody wins each race.
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var said = await store.ReadAsync(Container, document.Key, cancellationToken);
            var written = said is null
                ? await store.CreateAsync(Container, document, cancellationToken)
                : await store.ReplaceAsync(Container, document, said.ETag, cancellationToken);
            if (written.Outcome == WriteOutcome.Done)
            {
                return;
            }
        }

        throw new StoreUnavailableException(StoreProblem.Busy, Container.Name, null);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, bool>> SaidAsync(string questionId, string personKey, CancellationToken cancellationToken)
    {
        var query = new DocumentQuery { Partition = questionId, Where = [new FieldCondition("personKey", Comparison.Equal, personKey)] };
        var said = new Dictionary<string, bool>(StringComparer.Ordinal);
        await foreach (var document in store.QueryAsync(Container, query, cancellationToken))
        {
            var feedback = JsonSerializer.Deserialize<LessonFeedback>(document.Json, LessonJson.Options)!;
            said[feedback.LessonId] = feedback.Helped;
        }

        return said;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlySet<string>> HelpedAsync(string lessonId, CancellationToken cancellationToken)
    {
        var query = new DocumentQuery { Where = [new FieldCondition("lessonId", Comparison.Equal, lessonId)] };
        var people = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var document in store.QueryAsync(Container, query, cancellationToken))
        {
            if (JsonSerializer.Deserialize<LessonFeedback>(document.Json, LessonJson.Options) is { Helped: true } said)
            {
                people.Add(said.PersonKey);
            }
        }

        return people;
    }

    /// <summary>One id for each person and lesson, of characters that every store takes.</summary>
    private static string Id(LessonFeedback feedback)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{feedback.PersonKey}\n{feedback.LessonId}")))[..40];
}
