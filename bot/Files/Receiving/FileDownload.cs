namespace TeamsPilotBot.Bot.Files.Receiving;

/// <summary>How fetching a file went.</summary>
/// <param name="Content">The file; null if it was not fetched.</param>
/// <param name="IsTooLarge">Whether there is more of it than is wanted.</param>
internal sealed record Fetched(ReadOnlyMemory<byte>? Content, bool IsTooLarge);

/// <summary>Fetches a file that somebody sent, from where Teams keeps it. The address itself holds the right to read; no token goes with it. Safe to use from several threads.</summary>
/// <param name="http">Follows no redirects.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where what went wrong is told, without addresses.</param>
internal sealed partial class FileDownload(HttpClient http, TimeProvider time, ILogger<FileDownload> logger)
{
    /// <summary>Teams sends a message again that is not answered within 15 seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Fetches the file.</summary>
    /// <param name="address">The address, of <see cref="DownloadAddress"/>.</param>
    /// <param name="largest">The most bytes that are wanted.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Fetched> GetAsync(Uri address, int largest, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (!response.IsSuccessStatusCode)
            {
                Log.Refused(logger, (int)response.StatusCode);
                return new Fetched(null, IsTooLarge: false);
            }

            return response.Content.Headers.ContentLength > largest ? new Fetched(null, IsTooLarge: true) : await ReadAsync(response.Content, largest, either.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.Failed(logger, failure.GetType().FullName);
            return new Fetched(null, IsTooLarge: false);
        }
    }

    /// <summary>Not all that comes says beforehand how much it is.</summary>
    private static async Task<Fetched> ReadAsync(HttpContent content, int largest, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[largest + 1];
        var read = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return read > largest ? new Fetched(null, IsTooLarge: true) : new Fetched(buffer.AsMemory(0, read), IsTooLarge: false);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A file that somebody sent could not be fetched: status {Status}.")]
        public static partial void Refused(ILogger logger, int status);

        [LoggerMessage(2, LogLevel.Warning, "A file that somebody sent could not be fetched: {ExceptionType}.")]
        public static partial void Failed(ILogger logger, string? exceptionType);
    }
}
