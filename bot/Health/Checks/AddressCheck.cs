using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the bot can listen at the addresses that are set.</summary>
internal sealed class AddressCheck(IConfiguration configuration) : IConfigurationCheck
{
    private const string Setting = "ASPNETCORE_URLS";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var addresses = configuration[WebHostDefaults.ServerUrlsKey] ?? "";
        var wrong = addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(a => !IsAddress(a));
        return wrong is not null ? Findings.Wrong(Setting, language, "Address.Wrong", wrong)
            : addresses.Length == 0 ? Findings.Ok(Setting, language, "Address.Elsewhere")
            : Findings.Ok(Setting, language, "Address.Ok", addresses);
    }

    private static bool IsAddress(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Scheme is "http" or "https";
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
