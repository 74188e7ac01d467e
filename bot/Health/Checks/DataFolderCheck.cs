using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Tries whether the data folder can be written to.</summary>
internal sealed class DataFolderCheck(IOptions<BotOptions> options) : IConfigurationCheck
{
    private const string Setting = "Bot:DataFolder";

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        var folder = options.Value.DataPath;
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
            await using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose))
            {
                return Findings.Ok(Setting, language, "DataFolder.Ok", folder);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Findings.Wrong(Setting, language, "DataFolder.Wrong", folder);
        }
    }
}
