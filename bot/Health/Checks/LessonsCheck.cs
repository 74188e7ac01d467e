using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether there are lessons to answer from. Counts those that everybody may see, since everybody may read this.</summary>
internal sealed class LessonsCheck(LessonLoading loading, LessonIndex index) : IConfigurationCheck
{
    private const string Setting = "Lessons";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var count = index.Count(Reader.Anyone);
        return loading.Report is not { } report ? Findings.Missing(Setting, language, "Lessons.Loading")
            : count == 0 ? Findings.Missing(Setting, language, "Lessons.None")
            : report.Refused is [var first, ..]
                ? Findings.Wrong(Setting, language, "Lessons.Refused", count, report.Refused.Count, first.Line, first.Reason(language)) with { Tolerable = true }
            : Findings.Ok(Setting, language, "Lessons.Ok", count, 0);
    }
}
