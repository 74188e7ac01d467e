using System.Diagnostics;
using TeamsPilotBot.Bot.Telemetry;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Telemetry;

public sealed class RedactingProcessorTests
{
    [Fact]
    public void Only_names_that_are_known_to_be_harmless_leave()
    {
        using var processor = new RedactingProcessor();
        using var span = new Activity("System.Net.Http.HttpRequestOut");
        span.SetTag("http.request.method", "POST").SetTag("url.template", "/v3/conversations/{id}/activities").SetTag("url.full", "https://x/kvax?kvax")
            .SetTag("user_agent.original", "kvax").SetTag("exception.message", "kvax").SetStatus(ActivityStatusCode.Error, "kvax").TraceStateString = "a=kvax";

        processor.OnEnd(span);

        Assert.Equal(["http.request.method", "url.template"], span.TagObjects.Select(tag => tag.Key));
        Assert.Equal(("POST /v3/conversations/{id}/activities", ActivityStatusCode.Error, null, null), (span.DisplayName, span.Status, span.StatusDescription, span.TraceStateString));
    }

    [Fact]
    public void A_span_in_which_somebody_wrote_an_event_stays_here()
    {
        using var processor = new RedactingProcessor();
        using var span = new Activity("turn") { ActivityTraceFlags = ActivityTraceFlags.Recorded };
        span.AddEvent(new ActivityEvent("exception", tags: new ActivityTagsCollection { ["exception.message"] = "kvax" }));

        processor.OnEnd(span);

        Assert.False(span.Recorded);
    }
}
