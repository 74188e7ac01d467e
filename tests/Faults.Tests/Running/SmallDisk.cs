namespace TeamsPilotBot.Faults.Tests.Running;

/// <summary>
/// A disk of some megabytes for one bot, in memory: a file system that is mounted where only the bot's process sees it. Needs Linux,
/// and the right to make name spaces.
/// </summary>
/// <param name="folder">Where the disk is to be, as the bot sees it.</param>
internal sealed class SmallDisk(string folder)
{
    private const int Page = 4096;

    /// <summary>The command that starts a bot with the disk. A shell lets no setting through that has a hyphen in its name; env does.</summary>
    public IReadOnlyList<string> Wrap(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> settings) =>
    [
        "unshare", "--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs -o size=8m tmpfs \"$0\" && exec env \"$@\"", folder,
        .. settings.Select(setting => $"{setting.Key}={setting.Value}"),
        .. command,
    ];

    /// <summary>The disk, as others see it while the bot runs.</summary>
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
