using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Dialogs.Rights;

/// <summary>The file with all that is stored about a person. Safe to use from several threads.</summary>
/// <param name="file">Makes the content.</param>
public sealed class MyDataFile(PersonalFile file) : IFileMaker
{
    /// <summary>The kind of file.</summary>
    public const string FileKind = "my-data";

    /// <inheritdoc/>
    public string Kind => FileKind;

    /// <inheritdoc/>
    public async Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var content = await file.MakeAsync(new PersonIdentity { Key = request.PersonKey }, request.Language, cancellationToken);
        return new FileContent(RightsTexts.Catalog.Get(request.Language, "FileName"), "application/json", content);
    }
}
