using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Files;

/// <summary>
/// What a file is made of, rather than the file: it is made at the moment it is fetched, so that nothing personal lies about
/// meanwhile, and what is fetched is what is true then.
/// </summary>
/// <param name="Kind">Who makes it: <see cref="IFileMaker.Kind"/>.</param>
/// <param name="PersonKey">The bot's own id of the person it is for; nobody else gets it.</param>
/// <param name="Language">The language of what is in it.</param>
public sealed record FileRequest(string Kind, string PersonKey, Language Language)
{
    /// <summary>What the maker needs to know besides, as it named it itself.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>A file.</summary>
/// <param name="Name">The file's name, with its ending; no folder.</param>
/// <param name="MediaType">The media type, as in a Content-Type header.</param>
/// <param name="Content">The bytes.</param>
public sealed record FileContent(string Name, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>Makes one kind of file. Implementations are safe to use from several threads.</summary>
public interface IFileMaker
{
    /// <summary>The kind, in lower-case letters and hyphens.</summary>
    string Kind { get; }

    /// <summary>Makes the file as it is now.</summary>
    /// <param name="request">What it is made of.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The file; null if there is nothing to make one of any more.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken);
}
