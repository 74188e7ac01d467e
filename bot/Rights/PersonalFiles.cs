using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Bot.Rights;

/// <summary>Files that an administrator has put into the data folder, such as a directory of contacts. The bot reads them and does not write them.</summary>
/// <param name="options">Where the data folder is.</param>
internal sealed class PersonalFiles(IOptions<BotOptions> options) : IPersonalRecords
{
    private const string What = "Files";

    /// <inheritdoc/>
    public EquatableList<Container> Containers => [];

    /// <inheritdoc/>
    public IAsyncEnumerable<PersonalRecord> OfAsync(PersonIdentity person, CancellationToken cancellationToken)
        => Found(person).Select(file => new PersonalRecord(What, new JsonObject { ["file"] = Path.GetFileName(file) }, null)).ToAsyncEnumerable();

    /// <inheritdoc/>
    public Task<PersonalPlan> PlanAsync(PersonIdentity person, CancellationToken cancellationToken)
        => Task.FromResult(Found(person).Count() is > 0 and var count ? new PersonalPlan([new PlanLine(What, Fate.Keep, count)]) : PersonalPlan.Nothing);

    /// <inheritdoc/>
    public Task EraseAsync(PersonIdentity person, Pseudonym pseudonym, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The files but for those of the store, whose documents have their own.</summary>
    private IEnumerable<string> Found(PersonIdentity person)
    {
        var traces = new PersonTraces(person);
        var folder = new DirectoryInfo(options.Value.DataPath);
        return !folder.Exists ? [] : folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => !file.Name.StartsWith(SqliteStoreOptions.FileName, StringComparison.Ordinal) && !file.Name.StartsWith('.'))
            .Where(file => IsIn(file, traces)).Select(file => file.FullName);
    }

    private static bool IsIn(FileInfo file, PersonTraces traces)
    {
        try
        {
            return File.ReadLines(file.FullName).Any(traces.IsIn);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // What cannot be read now is not a file that the bot works with.
            return false;
        }
    }
}
