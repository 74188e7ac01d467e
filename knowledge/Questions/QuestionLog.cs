using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Questions;

/// <summary>The questions that were asked, in the store of record. They expire.</summary>
/// <param name="store">The store.</param>
/// <param name="retention">How long they are kept.</param>
public sealed class QuestionLog(IDocumentStore store, IOptions<RetentionOptions> retention) : IQuestionLog
{
    /// <summary>Each question is a partition, since it is read by its id; the fields serve a person's rights and the numbers.</summary>
    public static Container Container { get; } = new("questions", ["personKey", "verdict", "askedAt"]);

    /// <inheritdoc/>
    public async Task RecordAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var masked = question with
        {
            Text = PersonalData.Mask(question.Text).Text,
            Previous = question.Previous is { } previous ? PersonalData.Mask(previous).Text : null,
            AskedAt = question.AskedAt.ToUniversalTime(),
        };
        var document = new NewDocument(
            Key(question.Id), JsonSerializer.Serialize(masked, LessonJson.Options), masked.AskedAt + retention.Value.Questions);

        // A question that is there already was recorded by an earlier delivery of the same message.
        await store.CreateAsync(Container, document, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<AskedQuestion?> FindAsync(string id, CancellationToken cancellationToken)
        => DocumentRules.IsKey(id) && await store.ReadAsync(Container, Key(id), cancellationToken) is { } found
            ? JsonSerializer.Deserialize<AskedQuestion>(found.Json, LessonJson.Options)
            : null;

    /// <inheritdoc/>
    public async IAsyncEnumerable<AskedQuestion> UnansweredAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var verdict in Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.Answered))
        {
            var query = new DocumentQuery { Where = [new("verdict", Comparison.Equal, EnumNames.Name(verdict))] };
            await foreach (var document in store.QueryAsync(Container, query, cancellationToken))
            {
                if (JsonSerializer.Deserialize<AskedQuestion>(document.Json, LessonJson.Options)! is { IsAside: false } question)
                {
                    yield return question;
                }
            }
        }
    }

    private static DocumentKey Key(string id) => new(id, id);
}
