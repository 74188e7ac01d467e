using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Telemetry;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Whether what the bot is to send gets through: how long the oldest message has waited, when Teams last took one, and what was in the way.
/// Numbers and times only, since everybody may read this. A bot that cannot send is still ready to be asked.
/// </summary>
/// <param name="watch">Looks into the outboxes.</param>
/// <param name="recent">Knows how it last went.</param>
/// <param name="time">The clock.</param>
internal sealed class DeliveryCheck(OutboxWatch watch, RecentSends recent, TimeProvider time) : IConfigurationCheck
{
    private const string Setting = "Delivery";

    /// <summary>Longer than Teams usually asks to be left in peace.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        try
        {
            var waiting = await watch.LookAsync(cancellationToken);
            var last = recent.LastSent is { } sent
                ? Findings.Text(language, "Delivery.LastSent", TimeZoneInfo.ConvertTime(sent, DanishTime.Zone).DateTime) : Findings.Text(language, "Delivery.NotSent");
            return recent.InTheWay == TryLaterReason.Credentials ? Findings.Wrong(Setting, language, "Delivery.Credentials", waiting.Count, last) with { Tolerable = true }
                : waiting.Oldest is { } oldest && time.GetUtcNow() - oldest > Patience
                    ? Findings.Missing(Setting, language, "Delivery.Waiting", waiting.Count, TimeZoneInfo.ConvertTime(oldest, DanishTime.Zone).DateTime, last) with { Tolerable = true }
                : Findings.Ok(Setting, language, "Delivery.Ok", waiting.Count, last);
        }
        catch (StoreUnavailableException)
        {
            return Findings.Missing(Setting, language, "Delivery.NoStore") with { Tolerable = true };
        }
    }
}
