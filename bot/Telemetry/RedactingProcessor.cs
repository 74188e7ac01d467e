using System.Diagnostics;
using OpenTelemetry;

namespace TeamsPilotBot.Bot.Telemetry;

/// <summary>
/// Takes out of a span whatever is not known to be harmless, before anything is sent: attributes by <see cref="AllowedNames"/>, descriptions of
/// errors (they may quote people), and what a caller wrote into the trace's headers. Safe to use from several threads.
/// </summary>
internal sealed class RedactingProcessor : BaseProcessor<Activity>
{
    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        ArgumentNullException.ThrowIfNull(data);
        foreach (var (name, _) in data.TagObjects.Where(tag => !AllowedNames.Has(tag.Key)).ToList())
        {
            data.SetTag(name, null);
        }

        data.SetStatus(data.Status);
        data.TraceStateString = null;
        if (data.GetTagItem("http.request.method") is string method)
        {
            data.DisplayName = (data.GetTagItem("http.route") ?? data.GetTagItem("url.template")) is string template ? $"{method} {template}" : method;
        }

        // Events and links cannot be taken out. Nothing of ours writes any, and what others write is not ours to send on.
        if (data.Events.Any() || data.Links.Any())
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
