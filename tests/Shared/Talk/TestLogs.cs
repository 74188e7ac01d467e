using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Tests;

/// <summary>Questions and feedback in memory, with a store that can be made to fail.</summary>
internal sealed class TestLogs : IQuestionLog, IFeedbackLog
{
    public bool Fails { get; set; }

    public List<AskedQuestion> Questions { get; } = [];

    public List<LessonFeedback> Feedback { get; } = [];

    public Task RecordAsync(AskedQuestion question, CancellationToken cancellationToken)
    {
        FailIfToldTo();
        Questions.Add(question);
        return Task.CompletedTask;
    }

    public Task<AskedQuestion?> FindAsync(string id, CancellationToken cancellationToken)
    {
        FailIfToldTo();
        return Task.FromResult(Questions.Find(question => question.Id == id));
    }

    public IAsyncEnumerable<AskedQuestion> UnansweredAsync(CancellationToken cancellationToken)
    {
        FailIfToldTo();
        return Questions.Where(question => question.Verdict != Verdict.Answered && !question.IsAside).ToAsyncEnumerable();
    }

    public Task RecordAsync(LessonFeedback feedback, CancellationToken cancellationToken)
    {
        FailIfToldTo();
        Feedback.RemoveAll(f => (f.QuestionId, f.LessonId, f.PersonKey) == (feedback.QuestionId, feedback.LessonId, feedback.PersonKey));
        Feedback.Add(feedback);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<string, bool>> SaidAsync(string questionId, string personKey, CancellationToken cancellationToken)
    {
        FailIfToldTo();
        return Task.FromResult<IReadOnlyDictionary<string, bool>>(Feedback
            .Where(f => f.QuestionId == questionId && f.PersonKey == personKey).ToDictionary(f => f.LessonId, f => f.Helped));
    }

    public Task<IReadOnlySet<string>> HelpedAsync(string lessonId, CancellationToken cancellationToken)
    {
        FailIfToldTo();
        return Task.FromResult<IReadOnlySet<string>>(
            Feedback.Where(said => said.LessonId == lessonId && said.Helped).Select(said => said.PersonKey).ToHashSet(StringComparer.Ordinal));
    }

    private void FailIfToldTo()
    {
        if (Fails)
        {
            throw new StoreUnavailableException(StoreProblem.DiskFull, "The disk is full.", null);
        }
    }
}
