using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>The real review over a store in memory. What is published there is in the index after <see cref="PublishAsync"/>.</summary>
internal sealed class TestReviewing
{
    private readonly TestKnowledge knowledge;
    private int told;

    public TestReviewing(TestKnowledge knowledge)
    {
        this.knowledge = knowledge;
        var clock = knowledge.Clock;
        Library = new LessonLibrary(Store);
        Register = new SubmissionRegister(Store, Library, Options.Create(new RetentionOptions()), clock);
        var named = new NamedLessons(knowledge.Index);
        var typing = new ReviewTyping(named, new ProjectRegistry(SeedRecords.Projects));
        var views = new ReviewViews(Library, Register, new SimilarLessons(new LexicalSearch(knowledge.Index)), named, clock);
        Listing = new ReviewListing(Register, clock);
        Actions = new ReviewActions(
            Register, Listing, views, new ReviewDecisions(Register, views, typing, named, knowledge.Index), NullLogger<ReviewActions>.Instance);
        var revision = new LessonRevision(Library, clock);
        Versions = new VersionActions(Library, revision, new LessonWriting(revision, Register, typing, named), named, NullLogger<VersionActions>.Instance);
        Commands = [new ReviewQueueCommand(Listing)];
    }

    public MemoryStore Store { get; } = new();

    public LessonLibrary Library { get; }

    public SubmissionRegister Register { get; }

    public ReviewListing Listing { get; }

    public ReviewActions Actions { get; }

    public VersionActions Versions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    /// <summary>A lesson that is published, and can be found.</summary>
    public async Task<Lesson> PublishAsync(Lesson lesson, LessonEdit? edit = null)
    {
        var saved = (await Library.SaveAsync(lesson, edit, default)).Lesson!;
        knowledge.Index.Apply([saved], []);
        return saved;
    }

    /// <summary>An experience that somebody has sent to the curators.</summary>
    public async Task<Submission> SentAsync(ExperienceText text, string author = "frida")
    {
        var (actor, number) = (Actor.Person(author), ++told);
        var begun = (SubmissionAccepted)await Register.BeginAsync(new Beginning(SubmissionKind.NewLesson, Language.Danish, text), $"begin-{number}", actor, default);
        return ((SubmissionAccepted)await Register.MoveAsync(begun.Submission.Id, $"send-{number}", new Send(text), actor, default)).Submission;
    }
}
