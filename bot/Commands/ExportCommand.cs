using System.CommandLine;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>export FILE</c>: writes all lessons to a file that <c>import</c> reads back.</summary>
internal sealed class ExportCommand : VerbCommand
{
    private static readonly Dictionary<string, Action<IEnumerable<Lesson>, Stream>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["json"] = LessonExport.WriteJson,
        ["csv"] = LessonExport.WriteCsv,
        ["excel"] = LessonExport.WriteExcel,
    };

    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> format = SharedOptions.OneOf("--format", [.. Formats.Keys]);

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
        var write = Formats.GetValueOrDefault(call.Parsed.GetValue(format) ?? Path.GetExtension(path).TrimStart('.'), LessonExport.WriteJson);
        await using var tool = new Tool(call);
        await tool.SeedAsync(cancellationToken);
        var lessons = await tool.Library.AllAsync(cancellationToken);

        OutputFile.Write(call, path, stream => write(lessons, stream));
        await call.Terminal.Out.WriteLineAsync(call.Text("Export.Done", lessons.Count, path));
        return ExitCode.Done;
    }
}
