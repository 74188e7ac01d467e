using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether links to lessons have an address to begin with.</summary>
internal sealed class PublicAddressCheck(IHostEnvironment environment, IOptions<BotOptions> options) : IConfigurationCheck
{
    private const string Setting = "Bot:PublicBaseAddress";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var address = options.Value.PublicBaseAddress;
        return string.IsNullOrWhiteSpace(address)
                ? environment.IsDevelopment()
                    ? Findings.Ok(Setting, language, "PublicAddress.NotNeeded")
                    : Findings.Missing(Setting, language, "PublicAddress.Missing") with { Tolerable = true }
            : !Uri.TryCreate(address, UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https")
                ? Findings.Wrong(Setting, language, "PublicAddress.Wrong", address)
            : Findings.Ok(Setting, language, "PublicAddress.Ok", address);
    }
}
