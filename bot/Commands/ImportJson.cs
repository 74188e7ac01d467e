using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>What became of a file, as <c>import --json</c> prints it.</summary>
internal sealed record ImportJson(int Taken, IReadOnlyList<RefusedJson> Refused)
{
    /// <summary>The report in the shape that is printed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reasons.</param>
    public static ImportJson Of(ImportReport report, Language language)
        => new(report.Taken, [.. report.Refused.Select(r => new RefusedJson(r.Line, r.Id, r.Reason(language)))]);
}

/// <summary>A record that was refused, as <c>import --json</c> prints it.</summary>
internal sealed record RefusedJson(int Line, string? Id, string Reason);
