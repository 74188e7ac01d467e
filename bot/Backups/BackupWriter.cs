using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Bot.Backups;

/// <summary>Makes a backup of a data folder, while a bot may write to it: the store as it was at one moment, and the administrator's files.</summary>
/// <param name="time">The clock.</param>
internal sealed class BackupWriter(TimeProvider time)
{
    /// <summary>Writes a backup.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="work">An empty folder with room for the store; what is left in it can be deleted.</param>
    /// <param name="stream">Where the zip goes.</param>
    /// <returns>What is in it.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">There is no store, or it cannot be copied.</exception>
    public BackupManifest Write(string folder, string work, Stream stream)
    {
        var takenAt = time.GetUtcNow();
        SqliteSnapshot.Copy(folder, work);
        var content = SqliteSnapshot.Read(work);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        List<BackupEntry> files = [Add(zip, work, DataFolderFiles.Store), .. DataFolderFiles.Own(folder).Select(name => Add(zip, folder, name))];
        var manifest = new BackupManifest(
            BackupManifest.FormatName, BackupManifest.Newest, ProgramVersion, takenAt, content.Documents, [.. files]);
        using var entry = zip.CreateEntry(BackupManifest.FileName).Open();
        manifest.Write(entry);
        return manifest;
    }

    private static string ProgramVersion => Assembly.GetExecutingAssembly().GetName().Version?.ToString() ?? "";

    private static BackupEntry Add(ZipArchive zip, string folder, string name)
    {
        using var from = new FileStream(Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var to = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        var (bytes, hash) = HashedCopy.Copy(from, to, long.MaxValue);
        return new BackupEntry(name, bytes, Convert.ToHexStringLower(hash));
    }
}

/// <summary>Copies and hashes in one go.</summary>
internal static class HashedCopy
{
    private const int BufferSize = 1 << 16;

    /// <summary>Copies a stream.</summary>
    /// <param name="from">From where.</param>
    /// <param name="to">Where to.</param>
    /// <param name="most">How many bytes at the most; it stops one step after that, so that a zip that unfolds without end fills no disk.</param>
    /// <returns>How many bytes were copied, and their SHA-256.</returns>
    public static (long Bytes, byte[] Hash) Copy(Stream from, Stream to, long most)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, bytes) = (new byte[BufferSize], 0L);
        int read;
        while (bytes <= most && (read = from.Read(buffer)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            to.Write(buffer, 0, read);
            bytes += read;
        }

        return (bytes, hash.GetHashAndReset());
    }
}
