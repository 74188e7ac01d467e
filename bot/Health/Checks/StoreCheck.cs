using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Tries whether the store of record answers.</summary>
internal sealed class StoreCheck(IDocumentStore store) : IConfigurationCheck
{
    private const string Setting = "Store";

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        try
        {
            await store.OpenAsync(cancellationToken);
            return Findings.Ok(Setting, language, "Store.Ok");
        }
        catch (StoreUnavailableException exception) when (exception.Setting is { } setting)
        {
            return Findings.Wrong(setting, language, $"Store.{setting.Replace(':', '.')}");
        }
        catch (StoreUnavailableException exception)
        {
            return Findings.Wrong(Setting, language, "Store.Wrong", exception.Describe(language));
        }
    }
}
