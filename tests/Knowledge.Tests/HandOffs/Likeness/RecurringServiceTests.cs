using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs.Likeness;

public sealed class RecurringServiceTests
{
    private const string Calls = "Har nogen fået lov til at optage telefonopkald med borgere?";

    private readonly MemoryStore store = new();
    private readonly HandOffRegister register;
    private readonly QuestionLog log;
    private readonly RecurringService service;

    public RecurringServiceTests()
    {
        var retention = Options.Create(new RetentionOptions());
        register = new HandOffRegister(store, Given.Rules, retention, new ManualTime(Given.Start));
        log = new QuestionLog(store, retention);
        service = new RecurringService(register, log, new RecurringQuestions(Alike.Likeness));
    }

    [Fact]
    public async Task Hand_offs_open_or_not_and_questions_without_an_answer_are_counted_when_it_looks()
    {
        await SendAsync("h-1", "ida");
        await SendAsync("h-2", "ole");
        await register.MoveAsync("h-2", "m-1", new Withdraw(), Actor.Person("ole"), default);
        await AskAsync("q-1", "bo", Verdict.None);
        await AskAsync("q-2", "eva", Verdict.Near);
        await AskAsync("q-3", "pia", Verdict.Answered);
        Assert.False(service.IsKnown);
        Assert.Equal(1, service.AskersOf("h-1"));

        var group = Assert.Single(await service.LookAsync(default));

        Assert.True(service.IsKnown);
        Assert.Equal(4, group.Askers);
        Assert.Equal((4, 4, 1), (service.AskersOf("h-1"), service.AskersOf("h-2"), service.AskersOf("h-3")));
        Assert.Same(group, service.Find(group.Id));
    }

    [Fact]
    public async Task What_was_known_stays_when_the_store_does_not_answer()
    {
        await SendAsync("h-1", "ida");
        await SendAsync("h-2", "ole");
        var log = new FailingLog();
        var service = new RecurringService(register, log, new RecurringQuestions(Alike.Likeness));
        await service.LookAsync(default);

        log.Fails = true;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => service.LookAsync(default));

        Assert.Equal(2, service.AskersOf("h-1"));
    }

    private async Task SendAsync(string id, string asker)
        => Assert.IsType<Accepted>(await register.SendAsync(id, "m-send", Actor.Person(asker), Given.Question with { Text = Calls }, Given.Law, null, default));

    private Task AskAsync(string id, string person, Verdict verdict) => log.RecordAsync(
        new AskedQuestion
        {
            Id = id, Text = Calls, Language = Language.Danish, Verdict = verdict, PersonKey = person, Conversation = ConversationKind.Personal, AskedAt = Given.Start,
        },
        default);

    private sealed class FailingLog : IQuestionLog
    {
        public bool Fails { get; set; }

        public Task RecordAsync(AskedQuestion question, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<AskedQuestion?> FindAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException();

        public IAsyncEnumerable<AskedQuestion> UnansweredAsync(CancellationToken cancellationToken)
            => Fails ? throw new StoreUnavailableException(StoreProblem.DiskFull, "The disk is full.", null) : AsyncEnumerable.Empty<AskedQuestion>();
    }
}
