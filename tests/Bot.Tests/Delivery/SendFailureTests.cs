using System.Globalization;
using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using Microsoft.Rest;
using TeamsPilotBot.Bot.Delivery;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery;

public sealed class SendFailureTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(400, "BadArgument", "Refused 400", "Refused 400")]
    [InlineData(401, "BotNotRegistered", "TryLater Credentials", "TryLater Credentials")]
    [InlineData(403, "BotDisabledByAdmin", "Gone Blocked", "Gone Blocked")]
    [InlineData(403, "ConversationBlockedByUser", "Gone Blocked", "Gone Blocked")]
    [InlineData(403, "MessageWritesBlocked", "Gone Blocked", "Gone Blocked")]
    [InlineData(403, "NotEnoughPermissions", "Gone Blocked", "Gone Blocked")]
    [InlineData(403, null, "Gone Blocked", "Gone Blocked")]
    [InlineData(403, "BotNotInConversationRoster", "Gone NotInstalled", "Gone NotInstalled")]
    [InlineData(403, "ForbiddenOperationException", "Gone NotInstalled", "Gone NotInstalled")]
    [InlineData(403, "ConversationNotFound", "Gone NotFound", "Gone NotFound")]
    [InlineData(403, "InvalidBotApiHost", "Refused 403", "Refused 403")]
    [InlineData(403, "ServiceError", "TryLater ServiceFailed?", "CardGone")]
    [InlineData(404, "ConversationNotFound", "Gone NotFound", "CardGone")]
    [InlineData(404, "ActivityNotFoundInConversation", "Gone NotFound", "CardGone")]
    [InlineData(404, "BotNotInConversationRoster", "Gone NotInstalled", "CardGone")]
    [InlineData(404, null, "Gone NotFound", "CardGone")]
    [InlineData(408, null, "TryLater NoAnswer?", "TryLater NoAnswer")]
    [InlineData(412, "PreconditionFailed", "TryLater Collision", "TryLater Collision")]
    [InlineData(413, "MessageSizeTooBig", "Refused 413", "Refused 413")]
    [InlineData(429, "Throttled", "TryLater Throttled", "TryLater Throttled")]
    [InlineData(500, "ServiceError", "TryLater ServiceFailed?", "TryLater ServiceFailed")]
    [InlineData(502, null, "TryLater ServiceFailed?!", "TryLater ServiceFailed!")]
    [InlineData(503, null, "TryLater ServiceFailed?!", "TryLater ServiceFailed!")]
    [InlineData(504, "GatewayTimeout", "TryLater ServiceFailed?!", "TryLater ServiceFailed!")]
    public void Each_answer_of_Teams_means_something(int status, string? code, string posted, string changed)
    {
        Assert.Equal(posted, Told(SendFailure.Read(Answer(status, code), changes: false, Now)));
        Assert.Equal(changed, Told(SendFailure.Read(Answer(status, code), changes: true, Now)));
    }

    [Fact]
    public void A_call_that_got_no_answer_may_have_been_heard_and_one_without_a_connection_was_not()
    {
        Assert.Equal("TryLater NoAnswer?", Read(new TaskCanceledException()));
        Assert.Equal("TryLater NoAnswer?", Read(new IOException()));
        Assert.Equal("TryLater NoAnswer?", Read(new SerializationException("The answer is no JSON.")));
        Assert.Equal("TryLater NoAnswer?", Read(new HttpRequestException(HttpRequestError.ResponseEnded)));
        Assert.Equal("TryLater NoConnection", Read(new HttpRequestException(HttpRequestError.ConnectionError)));
        Assert.Equal("TryLater NoConnection", Read(new HttpRequestException(HttpRequestError.NameResolutionError)));
        Assert.Equal("TryLater Credentials", Read(new MsalServiceException("invalid_client", "The secret has expired.")));
    }

    [Fact]
    public void A_fault_in_the_program_is_no_outcome()
        => Assert.Null(SendFailure.Read(new InvalidOperationException(), changes: false, Now));

    [Theory]
    [InlineData("5", 5.0)]
    [InlineData("0", 0.0)]
    [InlineData("Wed, 25 Nov 2026 09:01:00 GMT", 60.0)]
    [InlineData("Wed, 25 Nov 2026 08:00:00 GMT", 0.0)]
    [InlineData("soon", null)]
    [InlineData("-5", null)]
    [InlineData(null, null)]
    public void How_long_Teams_wants_to_be_left_in_peace_is_told(string? header, double? seconds)
    {
        var later = Assert.IsType<SendOutcome.TryLater>(SendFailure.Read(Answer(429, "Throttled", header), changes: false, Now));

        Assert.Equal(seconds, later.RetryAfter?.TotalSeconds);
    }

    private static string Read(Exception failure) => Told(SendFailure.Read(failure, changes: false, Now));

    private static string Told(SendOutcome? outcome) => outcome switch
    {
        SendOutcome.TryLater later => $"TryLater {later.Reason}{(later.InDoubt ? "?" : "")}{(later.IsAskedFor ? "!" : "")}",
        SendOutcome.Gone gone => $"Gone {gone.Reason}",
        SendOutcome.Refused refused => string.Create(CultureInfo.InvariantCulture, $"Refused {refused.Status}"),
        _ => $"{outcome?.GetType().Name}",
    };

    private static ErrorResponseException Answer(int status, string? code, string? retryAfter = null)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return new ErrorResponseException
        {
            Body = code is null ? null : new ErrorResponse(new Error(code)),
            Response = new HttpResponseMessageWrapper(response, ""),
        };
    }
}
