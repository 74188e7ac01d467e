namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>
/// A disk of some megabytes for one bot, in memory: a file system that is mounted where only the bot's process sees it, and is gone
/// with it. Needs Linux, and the right to make name spaces.
/// </summary>
/// <param name="before">The data folder that is copied to the disk first. Its database was closed, so that it has no log: what is written next needs room.</param>
/// <param name="folder">Where the disk is to be, as the bot sees it: an empty folder.</param>
internal sealed class SmallDisk(string before, string folder)
{
    private const int Page = 4096;

    /// <summary>The data folder on the disk, as the bot sees it.</summary>
    public string Folder => folder;

    /// <summary>The command that starts a bot with the disk. A shell lets no setting through that has a hyphen in its name; env does.</summary>
    public IReadOnlyList<string> Wrap(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> settings) =>
    [
        "unshare", "--map-root-user", "--mount", "sh", "-c",
        "from=$1 && shift && mount -t tmpfs -o size=8m tmpfs \"$0\" && cp -R \"$from\"/. \"$0\" && exec env \"$@\"", folder, before,
        .. settings.Select(setting => $"{setting.Key}={setting.Value}"),
        .. command,
    ];

    /// <summary>The disk, as others see it while the bot runs. SQLite does not: it makes one path of links.</summary>
    /// <param name="process">The bot.</param>
    public string SeenFrom(int process) => $"/proc/{process}/root{folder}";

    /// <summary>Takes all the room that is left.</summary>
    public async Task FillAsync(int process)
    {
        await using var filler = new FileStream(Filler(process), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var page = new byte[Page];
        try
        {
            while (true)
            {
                await filler.WriteAsync(page);
            }
        }
        catch (IOException)
        {
            // No room is left.
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Empty(int process) => File.Delete(Filler(process));

    private string Filler(int process) => Path.Combine(SeenFrom(process), "filler");
}
