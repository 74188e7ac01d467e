using System.ClientModel;
using System.Globalization;
using TeamsPilotBot.Knowledge.Answers.Leads;
using TeamsPilotBot.Knowledge.Search.Vectors;

namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>Reads what a service says when it does not do what it was asked for.</summary>
internal static class ServiceFailure
{
    /// <summary>What a failed call means for who called.</summary>
    /// <param name="exception">What the library threw; status 0 is no answer at all.</param>
    /// <param name="now">The time.</param>
    public static Embeddings Of(ClientResultException exception, DateTimeOffset now)
        => Embeddings.Failed(
            exception.Status switch
            {
                401 or 403 => EmbeddingProblem.Denied,
                404 => EmbeddingProblem.NotFound,
                429 => EmbeddingProblem.Throttled,
                400 or 413 or 422 => EmbeddingProblem.Rejected,
                >= 200 and < 300 => EmbeddingProblem.BadAnswer,
                _ => EmbeddingProblem.Unavailable,
            },
            RetryAfter(exception, now));

    /// <summary>What a failed call for a lead means.</summary>
    /// <param name="exception">What the library threw; status 0 is no answer at all.</param>
    /// <param name="now">The time.</param>
    public static LeadRun OfLead(ClientResultException exception, DateTimeOffset now)
        => new(
            exception.Status switch
            {
                401 or 403 => LeadOutcome.Denied,
                404 => LeadOutcome.NotFound,
                408 => LeadOutcome.Slow,
                429 => LeadOutcome.Throttled,
                400 when IsFiltered(exception) => LeadOutcome.Filtered,
                400 or 413 or 422 => LeadOutcome.Rejected,
                >= 200 and < 300 => LeadOutcome.BadAnswer,
                _ => LeadOutcome.Unavailable,
            },
            // Whoever is not let in, or finds nobody, has used nothing.
            Tokens: exception.Status is 401 or 403 or 404 or 429 ? 0 : null,
            RetryAfter(exception, now));

    // Azure's content filter refuses a prompt with status 400 and this code in the body.
    private static bool IsFiltered(ClientResultException exception)
        => exception.Message.Contains("content_filter", StringComparison.Ordinal)
            || exception.GetRawResponse()?.Content.ToString().Contains("\"content_filter\"", StringComparison.Ordinal) == true;

    // Retry-After is a number of seconds or a date (RFC 9110, 10.2.3).
    private static TimeSpan? RetryAfter(ClientResultException exception, DateTimeOffset now)
    {
        if (exception.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var value) != true)
        {
            return null;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date > now ? date - now
            : null;
    }
}
