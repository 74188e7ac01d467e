using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Knowledge.Diagnostics;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>Measures turns, from the first look at an activity until all is said. Safe to use from several threads.</summary>
internal sealed class TurnTelemetry : IMiddleware
{
    /// <summary>The histogram of how long turns take.</summary>
    public const string Duration = "teamspilotbot.turn.duration";

    private const string Other = "other";

    private static readonly Histogram<double> Durations = BotTelemetry.Meter.CreateHistogram(
        Duration, "s", "Duration of turns, calls of Teams among it.", [],
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10, 15] });

    // What comes from outside may be any word; only those that are known are told.
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        ActivityTypes.Message, ActivityTypes.Invoke, ActivityTypes.Event, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.MessageReaction,
        ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.Typing,
    };

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "personal", "groupChat", "channel" };

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var (began, fault) = (Stopwatch.GetTimestamp(), (string?)null);
        var tags = new TagList
        {
            { "teamspilotbot.activity.type", Known(turnContext.Activity.Type, Types) },
            { "teamspilotbot.conversation.kind", Known(turnContext.Activity.Conversation?.ConversationType, Kinds) },
        };
        try
        {
            await BotTelemetry.Source.InSpanAsync("turn", ActivityKind.Internal, async span =>
            {
                foreach (var (name, value) in tags)
                {
                    span?.SetTag(name, value);
                }

                await next(cancellationToken);
                return true;
            });
        }
        catch (Exception failure)
        {
            fault = failure.GetType().FullName;
            throw;
        }
        finally
        {
            if (fault is not null)
            {
                tags.Add(Spans.ErrorType, fault);
            }

            Durations.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, tags);
        }
    }

    private static string Known(string? word, HashSet<string> known) => word is not null && known.Contains(word) ? word : Other;
}
