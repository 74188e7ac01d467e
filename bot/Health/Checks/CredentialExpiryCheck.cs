using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Warns before the secret or certificate expires, so that the bot does not fall silent one morning.</summary>
internal sealed class CredentialExpiryCheck(CredentialLife life, TimeProvider time) : IConfigurationCheck
{
    private const string Setting = "Bot:CredentialExpires";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(life.End switch
    {
        CredentialEnd.NotNoted => Findings.Missing(Setting, language, "Expiry.Missing") with { Tolerable = true },
        CredentialEnd.NoDay noted => Findings.Wrong(Setting, language, "Expiry.Wrong", noted.Noted),
        CredentialEnd.Unread => Findings.Missing("Bot:Certificate", language, "Expiry.Unread") with { Tolerable = true, Fault = Fault.Credential },
        CredentialEnd.On { Kind: CredentialKind.Certificate } end => Of("Bot:Certificate", end.Day, "CertificateExpiry", language),
        CredentialEnd.On end => Of(Setting, end.Day, "Expiry", language),
        _ => Findings.Ok(Setting, language, "Expiry.NotNeeded"),
    });

    private Finding Of(string setting, DateOnly day, string what, Language language)
    {
        var left = day.DayNumber - DanishTime.Today(time).DayNumber;
        return left > ExpirySteps.First
            ? Findings.Ok(setting, language, $"{what}.Ok", day)
            : left switch
            {
                < 0 => Findings.Wrong(setting, language, $"{what}.Past", day) with { Fault = Fault.Credential },
                0 => Findings.Missing(setting, language, $"{what}.Today", day),
                1 => Findings.Missing(setting, language, $"{what}.Tomorrow", day),
                _ => Findings.Missing(setting, language, $"{what}.Soon", day, left),
            }
            with { Tolerable = true };
    }
}
