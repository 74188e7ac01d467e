using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests.Shared;

/// <summary>The real search and answers over chosen lessons, with logs in memory.</summary>
internal sealed class TestKnowledge
{
    private static readonly LanguageData Data = LanguageData.Load(Path.Combine(SeedData.Folder, "lexicon"));

    private static readonly IntentPhrases Phrases
        = IntentPhrases.Parse(File.ReadLines(Path.Combine(SeedData.Folder, "lexicon", "intents.tsv")));

    public TestKnowledge(IEnumerable<Lesson>? lessons = null)
    {
        Index = new LessonIndex(Data, new SearchOptions());
        Index.Apply(lessons ?? SeedData.Lessons, []);
        Answers = new AnswerService(
            Index, new IntentRecognizer(Phrases, new TestProjects()), new TestContacts(SeedData.Contact("egen-dpo")), Languages, Data);
        Desk = new QuestionDesk(Answers, Logs, Clock, NullLogger<QuestionDesk>.Instance);
        ProjectContacts = new ProjectContacts(new TestContacts(SeedData.Contact("kl-ai")));
        Actions = new AnswerActions(Desk, Logs, Index, new TestProjects(), ProjectContacts, Clock, NullLogger<AnswerActions>.Instance);
    }

    public TestClock Clock { get; } = new();

    public TestLogs Logs { get; } = new();

    public LanguageGuess Languages { get; } = new(Data.WeakWords);

    public LessonIndex Index { get; }

    public AnswerService Answers { get; }

    public QuestionDesk Desk { get; }

    public ProjectContacts ProjectContacts { get; }

    public AnswerActions Actions { get; }
}
