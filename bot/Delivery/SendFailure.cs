using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using Microsoft.Rest;
using TeamsPilotBot.Bot.SigningIn;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>What it means that a call to Teams failed. The table with its sources is in docs/decisions/0051.</summary>
internal static class SendFailure
{
    private static readonly string[] NotInstalled = ["BotNotInConversationRoster", "ForbiddenOperationException"];
    private static readonly string[] NotFound = ["ConversationNotFound", "UserNotFound", "MemberNotFoundInConversation"];

    /// <summary>The outcome of a call that failed; null for an exception that no call to Teams should end with.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="changes">Whether a message was to be changed, not posted.</param>
    /// <param name="now">The time, for a Retry-After that is a date.</param>
    public static SendOutcome? Read(Exception failure, bool changes, DateTimeOffset now) => failure switch
    {
        ErrorResponseException { Response: { } response } refused => Read(response, refused.Body?.Error?.Code ?? "", changes, now),
        OperationCanceledException or IOException or SerializationException => Later(TryLaterReason.NoAnswer, !changes),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } => Later(TryLaterReason.NoConnection, false),
        HttpRequestException => Later(TryLaterReason.NoAnswer, !changes),
        MsalException or SignInException => Later(TryLaterReason.Credentials, false),
        _ => null,
    };

    private static SendOutcome Read(HttpResponseMessageWrapper response, string code, bool changes, DateTimeOffset now)
    {
        var retryAfter = RetryAfter(response, now);
        return (int)response.StatusCode switch
        {
            401 => Later(TryLaterReason.Credentials, false, retryAfter),
            403 => Forbidden(response, code, changes),
            404 when changes => new SendOutcome.CardGone(),
            404 => new SendOutcome.Gone(NotInstalled.Contains(code) ? GoneReason.NotInstalled : GoneReason.NotFound),
            408 => Later(TryLaterReason.NoAnswer, !changes, retryAfter),
            412 => Later(TryLaterReason.Collision, false, retryAfter),
            429 => Later(TryLaterReason.Throttled, false, retryAfter),
            502 or 503 or 504 => Later(TryLaterReason.ServiceFailed, !changes, retryAfter) with { IsAskedFor = true },
            >= 500 => Later(TryLaterReason.ServiceFailed, !changes, retryAfter),
            var status => new SendOutcome.Refused(status),
        };
    }

    /// <summary>A code that is not known counts as blocked: Teams refuses for good what it forbids.</summary>
    private static SendOutcome Forbidden(HttpResponseMessageWrapper response, string code, bool changes) => code switch
    {
        "InvalidBotApiHost" => new SendOutcome.Refused((int)response.StatusCode),
        "ServiceError" => changes ? new SendOutcome.CardGone() : Later(TryLaterReason.ServiceFailed, true),
        _ when NotFound.Contains(code) => new SendOutcome.Gone(GoneReason.NotFound),
        _ when NotInstalled.Contains(code) => new SendOutcome.Gone(GoneReason.NotInstalled),
        _ => new SendOutcome.Gone(GoneReason.Blocked),
    };

    private static SendOutcome.TryLater Later(TryLaterReason reason, bool inDoubt, TimeSpan? retryAfter = null)
        => new(retryAfter, reason) { InDoubt = inDoubt };

    private static TimeSpan? RetryAfter(HttpResponseMessageWrapper response, DateTimeOffset now)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var values) || values.FirstOrDefault() is not { } value)
        {
            return null;
        }

        TimeSpan? wait = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date - now
            : null;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
