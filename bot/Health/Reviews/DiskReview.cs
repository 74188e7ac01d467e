using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Health.Observations;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>Whether the embedded store lies where it is safe: on a disk of this machine, that stays, with room, and used by this machine alone.</summary>
/// <param name="bot">The bot's settings.</param>
/// <param name="credentials">How the bot is registered: while one tries, a temporary disk is fine.</param>
/// <param name="presence">Knows of other machines.</param>
/// <param name="factsOf">Tells of the disk that a folder lies on.</param>
internal sealed class DiskReview(
    IOptions<BotOptions> bot, IOptions<CredentialOptions> credentials, MachinePresence presence, Func<string, DiskFacts?> factsOf) : IConfigurationReview
{
    private const string Setting = "Bot:DataFolder";
    private const long Megabyte = 1L << 20;
    private const long Enough = 200 * Megabyte;
    private const long Little = 20 * Megabyte;

    public async Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
    {
        var others = await OthersAsync(cancellationToken);
        return
        [
            .. factsOf(bot.Value.DataPath) is { } disk ? OfDisk(disk, language) : [],
            .. others == 0 ? [] : new[] { Findings.Wrong(Setting, language, "Disk.Shared", others) with { Tolerable = true } },
        ];
    }

    private IEnumerable<Finding> OfDisk(DiskFacts disk, Language language)
    {
        if (disk.IsOverNetwork)
        {
            yield return Findings.Wrong(Setting, language, "Disk.Network", disk.Format) with { Tolerable = true };
        }
        else if (credentials.Value.IsRegistered && (disk.IsTemporary || IsInTemporaryFolder(bot.Value.DataPath)))
        {
            yield return Findings.Wrong(Setting, language, "Disk.Temporary") with { Tolerable = true };
        }

        if (disk.FreeBytes < Enough)
        {
            var free = disk.FreeBytes / Megabyte;
            yield return disk.FreeBytes < Little
                ? Findings.Wrong(Setting, language, "Disk.Full", free) with { Tolerable = true }
                : Findings.Missing(Setting, language, "Disk.Little", free) with { Tolerable = true };
        }
    }

    private static bool IsInTemporaryFolder(string folder)
        => !Path.GetRelativePath(Path.GetTempPath(), folder).StartsWith("..", StringComparison.Ordinal);

    private async Task<int> OthersAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await presence.OthersAsync(cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // Another check says so.
            return 0;
        }
    }
}
