using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>What is mixed up when a registration is copied from Azure: one id for another, the id of the secret for the secret, a blank too much.</summary>
/// <param name="bot">The bot's settings.</param>
/// <param name="credentials">How the bot is registered.</param>
internal sealed class RegistrationReview(IOptions<BotOptions> bot, IOptions<CredentialOptions> credentials) : IConfigurationReview
{
    private const string Password = nameof(CredentialOptions.MicrosoftAppPassword);
    private const string Quotes = "\"'“”„’`";

    public Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<Finding>>([.. Look(language)]);

    private IEnumerable<Finding> Look(Language language)
    {
        var (app, secret, tenant) = (credentials.Value.MicrosoftAppId, credentials.Value.MicrosoftAppPassword, credentials.Value.MicrosoftAppTenantId);
        if (!string.IsNullOrWhiteSpace(app) && IsSame(app, tenant))
        {
            yield return Findings.Wrong(nameof(CredentialOptions.MicrosoftAppId), language, "Registration.AppIsTenant");
        }

        if (!string.IsNullOrWhiteSpace(app) && bot.Value.AllowedTenants.Any(allowed => IsSame(app, allowed)))
        {
            yield return Findings.Wrong("Bot:AllowedTenants", language, "Registration.AppIsAllowed") with { Tolerable = true };
        }

        if (string.IsNullOrWhiteSpace(secret))
        {
            yield break;
        }

        if (secret.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign)) || Quotes.Contains(secret[0], StringComparison.Ordinal) || Quotes.Contains(secret[^1], StringComparison.Ordinal))
        {
            yield return Findings.Wrong(Password, language, "Secret.Copied") with { Fault = Fault.Credential };
        }
        else if (Guid.TryParse(secret, out _))
        {
            // Older tools let one choose a secret, so it is not impossible; the sign-in will tell.
            yield return Findings.Wrong(Password, language, "Secret.IsId") with { Tolerable = true, Fault = Fault.Credential };
        }
    }

    private static bool IsSame(string one, string? other) => string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
