using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the bot knows when to ask whether lessons still hold.</summary>
/// <param name="options">The settings.</param>
internal sealed class KeepingCheck(IOptions<KeepingOptions> options) : IConfigurationCheck
{
    private const string Setting = "Keeping";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        try
        {
            var set = options.Value;
            return Task.FromResult(set.AreSound
                ? Findings.Ok(Setting, language, "Keeping.Ok", set.MonthsOf(Category.Legal), set.QuestionsAWeek, set.Patience)
                : Findings.Wrong(Setting, language, "Keeping.Wrong"));
        }
        catch (InvalidOperationException)
        {
            // A value that is no number, or a category that is none.
            return Task.FromResult(Findings.Wrong(Setting, language, "Keeping.Wrong"));
        }
    }
}
