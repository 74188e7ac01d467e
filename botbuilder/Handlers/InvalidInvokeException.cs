using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The value of an invoke is malformed.</summary>
internal sealed class InvalidInvokeException(string code, string message) : Exception(message)
{
    /// <summary>The answer, status 400.</summary>
    public AdaptiveCardInvokeResponse Answer { get; } = new()
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error(code, message),
    };
}
