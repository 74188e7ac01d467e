using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;

namespace TeamsPilotBot.Tests;

/// <summary>The real telling of experiences over a store in memory.</summary>
internal sealed class TestTellings
{
    private readonly TestKnowledge knowledge;
    private readonly TellingViews views;
    private readonly ProjectRegistry projects = new(SeedRecords.Projects);
    private readonly ExperienceReader reader;

    public TestTellings(TestKnowledge knowledge)
    {
        this.knowledge = knowledge;
        var search = new LexicalSearch(knowledge.Index);
        reader = new ExperienceReader(search, knowledge.Index, projects);
        Library = new LessonLibrary(Store);
        Register = new SubmissionRegister(Store, Library, Options.Create(new RetentionOptions()), knowledge.Clock);
        views = new TellingViews(new NearLessons(search, knowledge.Index), knowledge.Index);
        Desk = new TellingDesk(Register, reader, views, projects, knowledge.Clock);
        var listing = new TellingListing(Register);
        Actions = new LoggingActions(Register, Desk, views, listing, knowledge.Desk, Options.Create(Settings), NullLogger<LoggingActions>.Instance);
        Commands = [new MyExperiencesCommand(listing), new GoOnCommand(Desk)];
    }

    public LoggingOptions Settings { get; } = new();

    public MemoryStore Store { get; } = new();

    public LessonLibrary Library { get; }

    public SubmissionRegister Register { get; }

    public TellingDesk Desk { get; }

    public LoggingActions Actions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    public ExperienceSubmit Submit => new(Register, reader, projects, knowledge.Languages, Options.Create(Settings), knowledge.Clock, NullLogger<ExperienceSubmit>.Instance);

    public TellingTalk Talk => new(Desk, Actions, views, knowledge.Commands, TestKnowledge.Phrases, Options.Create(Settings), NullLogger<TellingTalk>.Instance);
}
