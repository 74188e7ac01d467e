using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Reading;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Finding;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Resources;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>The real search and answers over chosen lessons, with logs in memory.</summary>
internal sealed class TestKnowledge
{
    public static IntentPhrases Phrases { get; } = IntentPhrases.Parse(File.ReadLines(SeedData.PathOf("lexicon/intents.tsv")));

    private static readonly ProjectSearch Projects = new(SeedRecords.Projects, SeedData.Language);

    private static readonly ResourceSearch Resources = new(SeedRecords.Resources, SeedData.Language);

    private static readonly Lazy<LessonIndex> SeedIndex = new(() => SeedData.Index(SeedData.Lessons));

    public TestKnowledge(IEnumerable<Lesson>? lessons = null)
    {
        Index = lessons is null ? SeedIndex.Value : SeedData.Index(Language, lessons);
        Book = new FixedBook(SeedRecords.Contacts);
        var contacts = new ContactRouter(Book, Book, Clock);
        Answers = new AnswerService(
            Index, new LexicalSearch(Index), new IntentRecognizer(Phrases, Projects), contacts, Resources, Languages, Language);
        Desk = new QuestionDesk(Answers, Logs, Clock, NullLogger<QuestionDesk>.Instance);
        ProjectContacts = new ProjectContacts(contacts);
        HandOffs = new TestHandOffs(this);
        Keeping = new TestKeeping(this);
        Actions = new AnswerActions(
            Desk, Logs, Index, new ProjectRegistry(SeedRecords.Projects), ProjectContacts, HandOffs.Offers, Keeping.Taking, Clock, NullLogger<AnswerActions>.Instance);
        Directory = new TestDirectory(Clock);
        Reviewing = new TestReviewing(this);
        Reading = new LessonReading(Index);
        Finder = new LessonFinder(Index, new LexicalSearch(Index), new IntentRecognizer(Phrases, Projects), Languages, Language);
        Tellings = new TestTellings(this);
        Subscriptions = new TestSubscriptions(Clock);
        Administration = new TestAdministration(this);
        Digests = new TestDigests(this);
        CheckIns = new TestCheckIns(this);
        Matching = new TestMatching(this);
        Portfolio = new TestPortfolio(this);
        Numbers = new TestNumbers(this);
        SearchWords = new TestSearchWords(this);
        LessonFiles = new TestLessonFiles(this);
        Commands = new CommandDesk(
            [
                .. HandOffs.Commands, .. Directory.Commands, .. Administration.Commands, .. Keeping.Commands, .. Reviewing.Commands, .. Tellings.Commands, .. Subscriptions.Commands, .. CheckIns.Commands, .. Matching.Commands,
                .. Portfolio.Commands, .. Numbers.Commands, .. SearchWords.Commands, .. LessonFiles.Commands,
                new ShowLessonCommand(Reading, Links),
            ],
            Phrases,
            NullLogger<CommandDesk>.Instance);
    }

    public FixedBook Book { get; }

    public TestHandOffs HandOffs { get; }

    public TestDirectory Directory { get; }

    public TestKeeping Keeping { get; }

    public TestReviewing Reviewing { get; }

    public TestTellings Tellings { get; }

    public TestSubscriptions Subscriptions { get; }

    public TestAdministration Administration { get; }

    public TestDigests Digests { get; }

    public TestCheckIns CheckIns { get; }

    public TestMatching Matching { get; }

    public TestPortfolio Portfolio { get; }

    public TestNumbers Numbers { get; }

    public TestSearchWords SearchWords { get; }

    public TestLessonFiles LessonFiles { get; }

    public CommandDesk Commands { get; }

    /// <summary>What the search knows of the languages. Search words reach an index of chosen lessons, not the one that all tests share.</summary>
    public LanguageData Language { get; } = SeedData.OwnLanguage;

    public TestClock Clock { get; } = new();

    public TestLogs Logs { get; } = new();

    public LanguageGuess Languages { get; } = new(SeedData.Language.WeakWords);

    public LessonIndex Index { get; }

    public AnswerService Answers { get; }

    public QuestionDesk Desk { get; }

    public ProjectContacts ProjectContacts { get; }

    public LessonLinks Links { get; } = new("https://erfaringer.example.dk");

    public LessonReading Reading { get; }

    public LessonFinder Finder { get; }

    public AnswerActions Actions { get; }
}
