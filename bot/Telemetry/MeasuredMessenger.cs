using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Knowledge.Diagnostics;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>A messenger whose attempts are counted, seen in traces and remembered for those who ask how it goes. Safe to use from several threads.</summary>
/// <param name="messenger">Sends.</param>
/// <param name="recent">Remembers.</param>
/// <param name="time">The clock.</param>
internal sealed class MeasuredMessenger(IMessenger messenger, RecentSends recent, TimeProvider time) : IMessenger
{
    /// <summary>The histogram of how long attempts take; its count is how many there were.</summary>
    public const string Duration = "teamspilotbot.delivery.duration";

    private static readonly Histogram<double> Durations = BotTelemetry.Meter.CreateHistogram(
        Duration, "s", "Duration of attempts to send or change a message that nobody waits for.", [],
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30] });

    /// <inheritdoc/>
    public Task<SendOutcome> PostAsync(Address to, IMessageActivity message, CancellationToken cancellationToken)
        => MeasureAsync("post", to, () => messenger.PostAsync(to, message, cancellationToken));

    /// <inheritdoc/>
    public Task<SendOutcome> UpdateAsync(Address to, string conversationId, string activityId, IMessageActivity message, CancellationToken cancellationToken)
        => MeasureAsync("update", to, () => messenger.UpdateAsync(to, conversationId, activityId, message, cancellationToken));

    private Task<SendOutcome> MeasureAsync(string operation, Address to, Func<Task<SendOutcome>> send)
    {
        ArgumentNullException.ThrowIfNull(to);
        return BotTelemetry.Source.InSpanAsync("delivery", ActivityKind.Internal, async span =>
        {
            var began = Stopwatch.GetTimestamp();
            var outcome = await send();
            var (word, fault) = Words(outcome);
            var tags = new TagList
            {
                { "teamspilotbot.delivery.operation", operation },
                { "teamspilotbot.delivery.outcome", word },
                { "teamspilotbot.recipient.kind", to.IsChannel ? "channel" : "person" },
            };
            if (fault is not null)
            {
                tags.Add(Spans.ErrorType, fault);
                span.Fail(fault);
            }

            foreach (var (name, value) in tags)
            {
                span?.SetTag(name, value);
            }

            Durations.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, tags);
            recent.Note(outcome, time.GetUtcNow());
            return outcome;
        });
    }

    private static (string Outcome, string? Fault) Words(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Sent => ("sent", null),
        SendOutcome.TryLater later => ("later", EnumNames.Name(later.Reason)),
        SendOutcome.Gone gone => ("gone", EnumNames.Name(gone.Reason)),
        SendOutcome.CardGone => ("card-gone", "card-gone"),
        SendOutcome.Refused refused => ("refused", refused.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ => ("other", "_OTHER"),
    };
}
