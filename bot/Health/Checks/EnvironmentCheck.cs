using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Says where the bot runs, and who may call it there.</summary>
internal sealed class EnvironmentCheck(IHostEnvironment environment, IOptions<CredentialOptions> credentials) : IConfigurationCheck
{
    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
        => Task.FromResult(Findings.Ok(
            "ASPNETCORE_ENVIRONMENT",
            language,
            environment.IsDevelopment() && !credentials.Value.IsRegistered ? "Environment.Local" : "Environment.Tokens",
            environment.EnvironmentName));
}
