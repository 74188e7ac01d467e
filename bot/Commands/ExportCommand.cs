using System.CommandLine;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>export FILE</c>: writes all lessons to a file that <c>import</c> reads back.</summary>
internal sealed class ExportCommand : VerbCommand
{
    private const string Csv = "csv";

    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> format = SharedOptions.OneOf("--format", "json", Csv);

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
        var asCsv = (call.Parsed.GetValue(format) ?? Path.GetExtension(path).TrimStart('.')).Equals(Csv, StringComparison.OrdinalIgnoreCase);
        await using var tool = new Tool(call);
        await tool.SeedAsync(cancellationToken);
        var lessons = await tool.Library.AllAsync(cancellationToken);

        Action<IEnumerable<Lesson>, Stream> write = asCsv ? LessonExport.WriteCsv : LessonExport.WriteJson;
        OutputFile.Write(call, path, stream => write(lessons, stream));
        await call.Terminal.Out.WriteLineAsync(call.Text("Export.Done", lessons.Count, path));
        return ExitCode.Done;
    }
}
