using System.Net;
using System.Text;

namespace BotBuilder.Tests.Drivers;

/// <summary>Answers HTTP requests in the process, for addresses that are not of this machine.</summary>
internal sealed class StubHttp(Func<HttpRequestMessage, string> answer) : HttpMessageHandler
{
    private readonly List<(Uri Address, string Body)> _requests = [];

    public IReadOnlyList<(Uri Address, string Body)> Requests => _requests;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        _requests.Add((request.RequestUri!, body));
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(answer(request), Encoding.UTF8, "application/json"),
        };
    }
}
