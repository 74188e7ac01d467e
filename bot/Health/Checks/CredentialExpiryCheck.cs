using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Warns before the secret expires, so that the bot does not fall silent one morning. A secret does not say itself when that is.</summary>
internal sealed class CredentialExpiryCheck(IOptions<BotOptions> bot, IOptions<CredentialOptions> credentials, TimeProvider time)
    : IConfigurationCheck
{
    private const string Setting = "Bot:CredentialExpires";
    private const int WarningDays = 30;

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var noted = bot.Value.CredentialExpires;
        if (string.IsNullOrWhiteSpace(noted))
        {
            return credentials.Value.IsRegistered && !AppTypes.IsManagedIdentity(credentials.Value.MicrosoftAppType)
                ? Findings.Missing(Setting, language, "Expiry.Missing") with { Tolerable = true }
                : Findings.Ok(Setting, language, "Expiry.NotNeeded");
        }

        if (!DateOnly.TryParseExact(noted, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Findings.Wrong(Setting, language, "Expiry.Wrong", noted);
        }

        var left = day.DayNumber - DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).DayNumber;
        return left < 0 ? Findings.Wrong(Setting, language, "Expiry.Past", day) with { Tolerable = true }
            : left < WarningDays ? Findings.Missing(Setting, language, "Expiry.Soon", day, left) with { Tolerable = true }
            : Findings.Ok(Setting, language, "Expiry.Ok", day);
    }
}
