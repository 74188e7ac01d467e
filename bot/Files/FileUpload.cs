using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Files;

namespace TeamsPilotBot.Bot.Files;

/// <summary>Puts a file where Teams has made room for it. Safe to use from several threads.</summary>
/// <param name="http">Follows no redirects.</param>
/// <param name="time">The clock.</param>
/// <param name="options">How long it may take.</param>
/// <param name="logger">Where what went wrong is told, without addresses: they hold the right to write.</param>
internal sealed partial class FileUpload(HttpClient http, TimeProvider time, IOptions<FilesOptions> options, ILogger<FileUpload> logger)
{
    /// <summary>Puts the file there.</summary>
    /// <param name="address">The address, of <see cref="UploadAddress"/>.</param>
    /// <param name="file">The file, not empty.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether it is there now.</returns>
    public async Task<bool> PutAsync(Uri address, FileContent file, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(options.Value.UploadTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ReadOnlyMemoryContent(file.Content) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(file.MediaType);
        request.Content.Headers.ContentLength = file.Content.Length;
        request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Content.Length - 1, file.Content.Length);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (!response.IsSuccessStatusCode)
            {
                Log.Refused(logger, (int)response.StatusCode);
            }

            return response.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.Failed(logger, failure.GetType().FullName);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A file was not taken where Teams had made room for it: status {Status}.")]
        public static partial void Refused(ILogger logger, int status);

        [LoggerMessage(2, LogLevel.Warning, "A file could not be put where Teams had made room for it: {ExceptionType}.")]
        public static partial void Failed(ILogger logger, string? exceptionType);
    }
}
