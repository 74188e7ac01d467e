using System.Globalization;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;

namespace TeamsPilotBot.Bot.Backups;

/// <summary>What became of a restoring.</summary>
/// <param name="Problem">Why it was not done; null if it was. Then nothing is changed, unless something is <paramref name="Kept"/>.</param>
/// <param name="Manifest">What is in the backup, as far as it could be read.</param>
/// <param name="Kept">The folder in which the data lies now that was there before, or some of it after a problem; null if there is none.</param>
internal sealed record RestoreResult(BackupProblem? Problem, BackupManifest? Manifest, string? Kept);

/// <summary>
/// Puts a backup in place of a data folder's content. It is unpacked and checked beside first, within the folder, so that putting it in
/// place is a few renames on one disk, which are taken back if one of them fails. What was there is never deleted.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="rename">Renames a file or a folder.</param>
internal sealed class BackupRestore(TimeProvider time, Action<string, string> rename)
{
    private const string Staging = ".restoring";

    /// <summary>Restores on the disk.</summary>
    /// <param name="time">The clock.</param>
    public BackupRestore(TimeProvider time)
        : this(time, Directory.Move)
    {
    }

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
            return Swap(folder, staging, manifest!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or StoreUnavailableException)
        {
            return new RestoreResult(BackupProblem.NotWritable, null, null);
        }
        finally
        {
            ForgetQuietly(staging);
        }
    }

    private static void Forget(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What cannot be deleted now is deleted by the next restoring; it says nothing of how this one went.</summary>
    private static void ForgetQuietly(string folder)
    {
        try
        {
            Forget(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Moves what is there away, and the new data in its place: the store last, without which nothing counts as restored.</summary>
    private RestoreResult Swap(string folder, string staging, BackupManifest manifest)
    {
        var there = DataFolderFiles.Present(folder);
        var moment = time.GetUtcNow().ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture);
        var kept = there.Count > 0 ? Path.Combine(folder, $"before-restore-{moment}") : null;
        var renames = new Renames(rename);
        try
        {
            if (kept is not null)
            {
                Directory.CreateDirectory(kept);
            }

            foreach (var name in there)
            {
                renames.Move(name, folder, kept!);
            }

            foreach (var name in DataFolderFiles.Present(staging).Reverse())
            {
                renames.Move(name, staging, folder);
            }

            return new RestoreResult(null, manifest, kept);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!renames.TakeBack())
            {
                return new RestoreResult(BackupProblem.NotWritable, manifest, kept);
            }

            if (kept is not null)
            {
                ForgetIfEmpty(kept);
            }

            return new RestoreResult(BackupProblem.NotWritable, manifest, null);
        }
    }

    private static void ForgetIfEmpty(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It was not made, or holds what an earlier restoring in this second kept.
        }
    }
}
