using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using TeamsPilotBot.Bot.AnnualReports;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>report --project ID|--organisation NAME --year YEAR FILE</c>: writes an annual report, as Markdown or for Word by the file's ending.</summary>
internal sealed class ReportCommand : VerbCommand
{
    private const string Markdown = ".md";
    private const string Word = ".docx";

    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> project = new("--project") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> organisation = new("--organisation") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> year = new("--year") { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public ReportCommand(SharedOptions shared, Terminal terminal)
        : base("report", shared, terminal)
    {
        Add(project);
        Add(organisation);
        Add(year);
        Add(file);
        Add(Switch(JsonName));
        Validators.Add(Check);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var path = call.Parsed.GetRequiredValue(file);
        await using var tool = new Tool(call);
        await tool.SeedAsync(cancellationToken);
        var report = await ReportAsync(call, tool, cancellationToken);
        await OutputFile.WriteAsync(call, path, stream => stream.Write(Ending(path) == Markdown
            ? Encoding.UTF8.GetBytes(MarkdownReport.Write(report))
            : WordReport.Write(report, tool.Time.GetUtcNow())));
        if (call.Json)
        {
            await call.WriteJsonAsync(ReportJson.Of(report));
        }
        else
        {
            await call.Terminal.Out.WriteLineAsync(call.Text("Report.Done", report.Title, report.Subject, report.Lessons, path));
        }

        return ExitCode.Done;
    }

    private async Task<AnnualReport> ReportAsync(Invocation call, Tool tool, CancellationToken cancellationToken)
    {
        var given = SharedOptions.Given(call.Parsed, year);
        var ofYear = given is null ? DanishTime.Today(tool.Time).Year : int.Parse(given, CultureInfo.InvariantCulture);
        var language = call.Terminal.Language;
        return SharedOptions.Given(call.Parsed, project) is { } asked
            ? await tool.Reports.OfProjectAsync(asked, ofYear, language, cancellationToken)
                ?? throw new CommandFailedException(call.Text("Report.UnknownProject", asked))
            : SharedOptions.Given(call.Parsed, organisation) is { } name
                ? await tool.Reports.OfOrganisationAsync(name, reader: null, ofYear, language, cancellationToken)
                    ?? throw new CommandFailedException(call.Text("Report.UnknownOrganisation", name))
                : throw new CommandFailedException(call.Text("Needs.report"));
    }

    private void Check(CommandResult result)
    {
        var subjects = new[] { project, organisation }.Count(option => result.GetResult(option) is { Implicit: false });
        var givenYear = result.GetResult(year)?.Tokens is [var token, ..] ? token.Value : null;
        var isYear = givenYear is null || (givenYear is ['2', '0', _, _] && givenYear.All(char.IsAsciiDigit));
        var path = result.GetResult(file)?.Tokens is [var named, ..] ? named.Value : null;
        if (subjects != 1 || !isYear || (path is not null && Ending(path) is not (Markdown or Word)))
        {
            result.AddError("Not what a report needs.");
        }
    }

    private static string Ending(string path) => Path.GetExtension(path).ToLowerInvariant();
}

/// <summary>A report, as <c>report --json</c> prints it.</summary>
internal sealed record ReportJson(int Lessons, IReadOnlyList<ReportSectionJson> Sections)
{
    /// <summary>The report in the shape that is printed.</summary>
    /// <param name="report">The report.</param>
    public static ReportJson Of(AnnualReport report) => new(
        report.Lessons, [.. report.Sections.Select(section => new ReportSectionJson(section.Heading, [.. section.Entries.Select(entry => entry.LessonId)]))]);
}

/// <summary>A section of a report, as <c>report --json</c> prints it.</summary>
internal sealed record ReportSectionJson(string Heading, IReadOnlyList<string> Lessons);
