using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Knowledge.Tests.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Questions;

public sealed class QuestionLogTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly ManualTime time = new();
    private readonly QuestionLog questions;
    private readonly FeedbackLog feedback;

    public QuestionLogTests()
    {
        var store = folder.Open(time);
        var retention = Options.Create(new RetentionOptions());
        questions = new QuestionLog(store, retention);
        feedback = new FeedbackLog(store, retention);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_question_can_be_found_by_its_id()
    {
        var question = AQuestion();
        await questions.RecordAsync(question, default);

        Assert.Equal(question, await questions.FindAsync("q-1", default));
        Assert.Null(await questions.FindAsync("q-2", default));
        Assert.Null(await questions.FindAsync("../?", default));
    }

    [Fact]
    public async Task Personal_data_is_masked_before_a_question_is_kept()
    {
        await questions.RecordAsync(AQuestion() with { Text = "Borger 120190-1234", Previous = "ring 20304050" }, default);

        var kept = await questions.FindAsync("q-1", default);
        Assert.Equal(("Borger [CPR-nummer fjernet]", "ring [telefonnummer fjernet]"), (kept!.Text, kept.Previous));
        folder.CloseAll();
        Assert.DoesNotContain("120190-1234", await File.ReadAllTextAsync(folder.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_recorded_twice_is_kept_once()
    {
        await questions.RecordAsync(AQuestion(), default);
        await questions.RecordAsync(AQuestion() with { Text = "Noget andet" }, default);

        Assert.Equal(AQuestion().Text, (await questions.FindAsync("q-1", default))!.Text);
    }

    [Fact]
    public async Task A_question_is_kept_90_days()
    {
        await questions.RecordAsync(AQuestion(), default);
        time.Advance(TimeSpan.FromDays(90) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await questions.FindAsync("q-1", default));

        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await questions.FindAsync("q-1", default));
    }

    [Fact]
    public async Task The_last_word_of_a_person_on_a_lesson_counts()
    {
        await feedback.RecordAsync(Feedback("a-1", "person-1", helped: true), default);
        await feedback.RecordAsync(Feedback("a-1", "person-1", helped: false), default);
        await feedback.RecordAsync(Feedback("b-2", "person-1", helped: true), default);
        await feedback.RecordAsync(Feedback("a-1", "person-2", helped: true), default);

        var said = await feedback.SaidAsync("q-1", "person-1", default);
        Assert.Equal([("a-1", false), ("b-2", true)], said.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
        Assert.Empty(await feedback.SaidAsync("q-2", "person-1", default));
    }

    [Fact]
    public async Task Many_clicks_at_once_leave_one_word()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => feedback.RecordAsync(Feedback("a-1", "person-1", i % 2 == 0), default))));

        Assert.Single(await feedback.SaidAsync("q-1", "person-1", default));
    }

    [Fact]
    public async Task A_store_in_which_others_always_win_is_given_up_after_a_while()
    {
        var lost = new FeedbackLog(new LosingStore(folder.Open(time)), Options.Create(new RetentionOptions()));

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => lost.RecordAsync(Feedback("a-1", "person-1", helped: true), default));

        Assert.Equal(StoreProblem.Busy, failure.Problem);
    }

    [Fact]
    public async Task What_was_said_is_masked_and_expires_with_the_question()
    {
        await feedback.RecordAsync(Feedback("a-1", "person-1", helped: true) with { Question = "mail anne@kommune.dk" }, default);
        time.Advance(TimeSpan.FromDays(90));

        Assert.Empty(await feedback.SaidAsync("q-1", "person-1", default));
        folder.CloseAll();
        Assert.DoesNotContain("anne@kommune.dk", await File.ReadAllTextAsync(folder.File), StringComparison.Ordinal);
    }

    /// <summary>A store in which somebody else is always first.</summary>
    private sealed class LosingStore(IDocumentStore store) : IDocumentStore
    {
        private static readonly WriteResult Lost = new(WriteOutcome.Conflict, null);

        public Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken)
            => store.ReadAsync(container, key, cancellationToken);

        public Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken) => Task.FromResult(Lost);

        public Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
            => Task.FromResult(Lost);

        public Task<IReadOnlyList<WriteResult>> WriteManyAsync(Container container, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
            => store.WriteManyAsync(container, writes, cancellationToken);

        public Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
            => store.DeleteAsync(container, key, etag, cancellationToken);

        public IAsyncEnumerable<StoredDocument> QueryAsync(Container container, DocumentQuery query, CancellationToken cancellationToken)
            => store.QueryAsync(container, query, cancellationToken);

        public Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
            => store.ChangesAsync(container, token, limit, cancellationToken);
    }

    private AskedQuestion AQuestion() => new()
    {
        Id = "q-1",
        Text = "Har nogen løst samtykke?",
        Language = Language.Danish,
        Verdict = Verdict.Answered,
        Hits = ["speciale-001"],
        PersonKey = "person-1",
        Conversation = ConversationKind.Personal,
        AskedAt = time.GetUtcNow(),
    };

    private LessonFeedback Feedback(string lesson, string person, bool helped) => new("q-1", "Har nogen løst samtykke?", lesson, helped, person, time.GetUtcNow());
}
