using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace TeamsPilotBot.Bot.Tests.SigningIn;

/// <summary>Stands for Entra ID, and for the endpoint of managed identities on an Azure machine.</summary>
internal sealed class EntraStub : HttpMessageHandler
{
    private readonly ConcurrentQueue<(Uri Address, string Body)> requests = new();

    /// <summary>What is asked for a token is answered with; a token unless a test says otherwise.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = Token;

    /// <summary>What time it is there; null for an answer that does not tell.</summary>
    public DateTimeOffset? Time { get; set; }

    /// <summary>True to let whoever asks wait for ever.</summary>
    public bool IsSilent { get; set; }

    /// <summary>What was asked for tokens, of apps and of identities.</summary>
    public IReadOnlyList<(Uri Address, string Body)> Requests => [.. requests];

    /// <summary>A refusal as Entra ID writes it.</summary>
    public static HttpResponseMessage Refusal(HttpStatusCode status, int code)
        => Json(status, $$"""{"error":"invalid_client","error_description":"AADSTS{{code}}: Something in English. Trace ID: 0","error_codes":[{{code}}]}""");

    /// <summary>Any answer at all.</summary>
    public static HttpResponseMessage Json(HttpStatusCode status, string json)
        => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath.Contains("discovery", StringComparison.Ordinal))
        {
            return Json(HttpStatusCode.OK, """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/x","metadata":[]}""");
        }

        requests.Enqueue((request.RequestUri, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
        if (IsSilent)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }

        var answer = Answer(request);
        answer.Headers.Date = Time;
        return answer;
    }

    private static HttpResponseMessage Token(HttpRequestMessage request) => request.RequestUri!.Query.Contains("resource=", StringComparison.Ordinal)
        ? Json(HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":"3600","expires_on":"4102444800","resource":"x","access_token":"the-identity-token"}""")
        : Json(HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3600,"access_token":"the-token"}""");
}
