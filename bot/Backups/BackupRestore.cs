using System.Globalization;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Bot.Backups;

/// <summary>What became of a restoring.</summary>
/// <param name="Problem">Why nothing was changed; null if it was done.</param>
/// <param name="Manifest">What is in the backup, as far as it could be read.</param>
/// <param name="Kept">The folder in which the data lies now that was there before; null if there was none.</param>
internal sealed record RestoreResult(BackupProblem? Problem, BackupManifest? Manifest, string? Kept);

/// <summary>
/// Puts a backup in place of a data folder's content. It is unpacked and checked beside first, within the folder, so that putting it in
/// place is a few renames on one disk. What was there is never deleted.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class BackupRestore(TimeProvider time)
{
    private const string Staging = ".restoring";

    /// <summary>Restores a backup.</summary>
    /// <param name="stream">The zip.</param>
    /// <param name="folder">The data folder; it is made if it is not there.</param>
    /// <param name="replace">Whether data that is there gives way.</param>
    public RestoreResult Restore(Stream stream, string folder, bool replace)
    {
        if (SqliteSnapshot.IsInUse(folder))
        {
            return new RestoreResult(BackupProblem.InUse, null, null);
        }

        if (!replace && DataFolderFiles.Present(folder).Count > 0)
        {
            return new RestoreResult(BackupProblem.DataThere, null, null);
        }

        var staging = Path.Combine(folder, Staging);
        try
        {
            Forget(staging);
            Directory.CreateDirectory(staging);
            var (manifest, problem) = BackupFile.Unpack(stream, staging);
            if (problem is not null)
            {
                return new RestoreResult(problem, manifest, null);
            }

            SqliteSnapshot.Renew(staging);
            return new RestoreResult(null, manifest, Swap(folder, staging));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or StoreUnavailableException)
        {
            return new RestoreResult(BackupProblem.NotWritable, null, null);
        }
        finally
        {
            Forget(staging);
        }
    }

    private static void Forget(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Move(string name, string from, string to) => Directory.Move(Path.Combine(from, name), Path.Combine(to, name));

    /// <summary>Moves what is there away, and the new data in its place: the store last, without which nothing counts as restored.</summary>
    private string? Swap(string folder, string staging)
    {
        string? kept = null;
        var there = DataFolderFiles.Present(folder);
        if (there.Count > 0)
        {
            var moment = time.GetUtcNow().ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture);
            kept = Path.Combine(folder, $"before-restore-{moment}");
            Directory.CreateDirectory(kept);
            foreach (var name in there)
            {
                Move(name, folder, kept);
            }
        }

        foreach (var name in DataFolderFiles.Present(staging).Reverse())
        {
            Move(name, staging, folder);
        }

        return kept;
    }
}
