using System.IO.Compression;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Bot.Backups;

/// <summary>What keeps a backup from being restored.</summary>
internal enum BackupProblem
{
    /// <summary>It is no zip, or no backup of this program.</summary>
    NoBackup,

    /// <summary>A newer program made it.</summary>
    TooNew,

    /// <summary>There is a file in it that does not belong there.</summary>
    ForeignFile,

    /// <summary>A file is missing, or is not what it was when the backup was made.</summary>
    Damaged,

    /// <summary>A bot uses the data folder.</summary>
    InUse,

    /// <summary>There is data in the folder already.</summary>
    DataThere,

    /// <summary>The folder cannot be written, or there is no room.</summary>
    NotWritable,
}

/// <summary>Takes a backup out of its zip, and believes nothing that is in it.</summary>
internal static class BackupFile
{
    private const long LargestManifest = 1 << 20;

    /// <summary>Unpacks a backup into an empty folder, and checks that it is whole.</summary>
    /// <param name="stream">The zip.</param>
    /// <param name="folder">The folder.</param>
    /// <returns>What is in it, or what is wrong.</returns>
    public static (BackupManifest? Manifest, BackupProblem? Problem) Unpack(Stream stream, string folder)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return ManifestOf(zip) is not { } manifest ? (null, BackupProblem.NoBackup)
                : Unpack(zip, manifest, folder) is { } problem ? (manifest, problem)
                : (manifest, Problem(folder));
        }
        catch (InvalidDataException)
        {
            return (null, BackupProblem.NoBackup);
        }
    }

    private static BackupManifest? ManifestOf(ZipArchive zip)
    {
        if (zip.GetEntry(BackupManifest.FileName) is not { Length: <= LargestManifest } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        return BackupManifest.Read(stream) is { Format: BackupManifest.FormatName, Version: >= 1 } manifest ? manifest : null;
    }

    private static BackupProblem? Unpack(ZipArchive zip, BackupManifest manifest, string folder)
    {
        if (manifest.Version > BackupManifest.Newest)
        {
            return BackupProblem.TooNew;
        }

        var named = manifest.Files.Select(file => file.Name).ToList();
        if (!named.TrueForAll(DataFolderFiles.IsOurs) || zip.Entries.Any(entry => entry.FullName != BackupManifest.FileName && !named.Contains(entry.FullName)))
        {
            return BackupProblem.ForeignFile;
        }

        return named.Contains(DataFolderFiles.Store) && named.Distinct(StringComparer.OrdinalIgnoreCase).Count() == zip.Entries.Count - 1
            && manifest.Files.All(file => Unpack(zip, file, folder)) ? null : BackupProblem.Damaged;
    }

    private static bool Unpack(ZipArchive zip, BackupEntry file, string folder)
    {
        if (zip.GetEntry(file.Name) is not { } entry)
        {
            return false;
        }

        var path = Path.Combine(folder, file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            using var from = entry.Open();
            using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            var (bytes, hash) = HashedCopy.Copy(from, to, file.Bytes);
            to.Flush(flushToDisk: true);
            return bytes == file.Bytes && Convert.ToHexStringLower(hash) == file.Sha256;
        }
        catch (InvalidDataException)
        {
            // What cannot be unfolded was changed.
            return false;
        }
    }

    /// <summary>What SQLite says of the store.</summary>
    private static BackupProblem? Problem(string folder)
    {
        try
        {
            SqliteSnapshot.Read(folder);
            return null;
        }
        catch (StoreUnavailableException unavailable)
        {
            return unavailable.Problem == StoreProblem.TooNew ? BackupProblem.TooNew : BackupProblem.Damaged;
        }
    }
}
