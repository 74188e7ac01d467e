using TeamsPilotBot.Dialogs.Files;

namespace TeamsPilotBot.Bot.Files;

/// <summary>Makes files of any kind that there is a maker for. Safe to use from several threads.</summary>
/// <param name="makers">The makers, no kind twice.</param>
internal sealed class FileMakers(IEnumerable<IFileMaker> makers)
{
    private readonly Dictionary<string, IFileMaker> byKind = makers.ToDictionary(maker => maker.Kind, StringComparer.Ordinal);

    /// <summary>Makes a file as it is now.</summary>
    /// <param name="request">What it is made of.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The file; null if there is nothing to make one of any more, or nobody who can.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
        => byKind.TryGetValue(request.Kind, out var maker) && await maker.MakeAsync(request, cancellationToken) is { Content.Length: > 0 } file
            ? file
            : null;
}
