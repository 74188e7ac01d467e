using System.CommandLine;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>export FILE</c>: writes all lessons, or the whole store, to a file that <c>import</c> reads back.</summary>
internal sealed class ExportCommand : VerbCommand
{
    private const string WholeStore = "store";

    private static readonly Dictionary<string, Action<IEnumerable<Lesson>, Stream>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["json"] = LessonExport.WriteJson,
        ["csv"] = LessonExport.WriteCsv,
        ["excel"] = LessonExport.WriteExcel,
    };

    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> format = SharedOptions.OneOf("--format", [.. Formats.Keys, WholeStore]);

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public ExportCommand(SharedOptions shared, Terminal terminal)
        : base("export", shared, terminal)
    {
        Add(format);
        Add(file);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var path = call.Parsed.GetRequiredValue(file);
        await call.Terminal.Out.WriteLineAsync(call.Parsed.GetValue(format) == WholeStore
            ? call.Text("Export.StoreDone", await ExportStoreAsync(call, path, cancellationToken), path)
            : call.Text("Export.Done", await ExportLessonsAsync(call, path, cancellationToken), path));
        return ExitCode.Done;
    }

    private static async Task<long> ExportStoreAsync(Invocation call, string path, CancellationToken cancellationToken)
    {
        await using var tool = new Tool(call, whole: true);
        var (store, count) = (tool.StoreExport, 0L);
        await OutputFile.WriteAsync(call, path, async stream => count = await store.WriteAsync(stream, cancellationToken), isPrivate: true);
        return count;
    }

    private async Task<int> ExportLessonsAsync(Invocation call, string path, CancellationToken cancellationToken)
    {
        var write = Formats.GetValueOrDefault(call.Parsed.GetValue(format) ?? Path.GetExtension(path).TrimStart('.'), LessonExport.WriteJson);
        await using var tool = new Tool(call);
        await tool.SeedAsync(cancellationToken);
        var lessons = await tool.Library.AllAsync(cancellationToken);

        await OutputFile.WriteAsync(call, path, stream => write(lessons, stream));
        return lessons.Count;
    }
}
