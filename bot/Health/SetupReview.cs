using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health;

/// <summary>The same findings as <c>/health/ready</c>, for a card.</summary>
/// <param name="services">Where the checks are.</param>
internal sealed class SetupReview(IServiceProvider services) : ISetupReview
{
    /// <inheritdoc/>
    public async Task<SetupReply> RunAsync(Language language, CancellationToken cancellationToken)
    {
        var readiness = await Readiness.OfAsync(services, language, online: false, cancellationToken);
        return new SetupReply(
            language,
            Nonce.New(),
            readiness.Ready,
            [
                .. readiness.Findings.OrderByDescending(finding => finding.State).ThenByDescending(finding => finding.Blocks)
                    .Select(finding => new SetupFinding(PartOf(finding.State), finding.Setting, finding.Meaning, finding.Fix.Length > 0 ? finding.Fix : null)),
            ]);
    }

    private static SetupPart PartOf(FindingState state) => state switch
    {
        FindingState.Wrong => SetupPart.Wrong,
        FindingState.Missing => SetupPart.Missing,
        _ => SetupPart.Fine,
    };
}
