using System.Net;

namespace TeamsPilotBot.Bot.Tests.Files;

/// <summary>The OneDrive of somebody who sends files to the bot. It tells what it was asked for, and with what.</summary>
internal sealed class SentFiles : HttpMessageHandler
{
    public const string Folder = "https://roskilde-my.sharepoint.com/personal/mette/download.aspx?file=";

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The addresses that were asked for, in order.</summary>
    public List<Uri> Asked { get; } = [];

    /// <summary>Whether a token went with any of them.</summary>
    public bool WithToken { get; private set; }

    /// <summary>Puts a file there.</summary>
    /// <returns>Its address.</returns>
    public string Put(string name, byte[] content)
    {
        files[Folder + name] = content;
        return Folder + name;
    }

    /// <inheritdoc/>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!);
        WithToken |= request.Headers.Authorization is not null;
        return Task.FromResult(files.TryGetValue(request.RequestUri!.ToString(), out var content)
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) }
            : new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}
