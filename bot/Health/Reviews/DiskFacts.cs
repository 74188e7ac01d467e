namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>The disk that a folder lies on.</summary>
/// <param name="Format">The name of its file system.</param>
/// <param name="FreeBytes">How much room there is for this program.</param>
internal sealed record DiskFacts(string Format, long FreeBytes)
{
    // Names as Linux, macOS and Windows have them.
    private static readonly HashSet<string> OverNetwork =
        new(StringComparer.OrdinalIgnoreCase) { "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "9p", "v9fs", "fuse.sshfs", "sshfs", "ceph", "glusterfs", "fuse.glusterfs", "network" };

    private static readonly HashSet<string> InMemory = new(StringComparer.OrdinalIgnoreCase) { "tmpfs", "ramfs" };

    /// <summary>Whether the disk is on another machine, whose locks SQLite cannot rely on (sqlite.org/useovernet.html).</summary>
    public bool IsOverNetwork => OverNetwork.Contains(Format);

    /// <summary>Whether all that is on it is gone after a restart: memory, or the top layer of a container.</summary>
    public bool IsTemporary => InMemory.Contains(Format) || Format.StartsWith("overlay", StringComparison.OrdinalIgnoreCase);

    /// <summary>Asks the system.</summary>
    /// <param name="folder">The full path of a folder, which need not be there yet.</param>
    /// <returns>The facts; null if the system does not tell.</returns>
    public static DiskFacts? Of(string folder)
    {
        try
        {
            var there = folder;
            while (!Directory.Exists(there) && Path.GetDirectoryName(there) is { } above)
            {
                there = above;
            }

            var drive = new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(there)! : there);
            var format = drive.DriveType == DriveType.Network ? "network" : drive.DriveFormat;
            return new DiskFacts(format, drive.AvailableFreeSpace);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
