using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.LessonFiles;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Lessons.Uploads;

namespace TeamsPilotBot.Tests;

/// <summary>Files of lessons over the store of the review.</summary>
internal sealed class TestLessonFiles
{
    public TestLessonFiles(TestKnowledge knowledge)
    {
        var (store, library, clock) = (knowledge.Reviewing.Store, knowledge.Reviewing.Library, knowledge.Clock);
        Uploads = new LessonUploads(new LessonUploadShelf(store), new LessonImport(library, clock), clock);
        Reception = new LessonReception(Uploads);
        Export = new LessonExportFile(library, clock);
        Notes = new UploadNotesFile(Uploads);
        Actions = new LessonFileActions(knowledge.Index, Export, Notes, Uploads, NullLogger<LessonFileActions>.Instance);
        Commands = [new LessonFilesCommand(Actions)];
    }

    public LessonUploads Uploads { get; }

    public LessonReception Reception { get; }

    public LessonExportFile Export { get; }

    public UploadNotesFile Notes { get; }

    public LessonFileActions Actions { get; }

    public IReadOnlyList<ICommand> Commands { get; }
}
