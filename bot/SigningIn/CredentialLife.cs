using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>Until when what the bot signs in with is good. Safe to use from several threads.</summary>
/// <param name="bot">The bot's settings.</param>
/// <param name="credentials">What it signs in with.</param>
/// <param name="certificate">The certificate, if it signs in with one.</param>
internal sealed class CredentialLife(IOptions<BotOptions> bot, IOptions<CredentialOptions> credentials, BotCertificate certificate)
{
    /// <summary>Until when it is good, as far as that is known now.</summary>
    public CredentialEnd End => credentials.Value switch
    {
        { Certificate.IsSet: true } => OfCertificate(),
        var set when set.Kinds.Any(kind => kind is CredentialKind.ManagedIdentity or CredentialKind.Federated) => new CredentialEnd.Never(),
        var set => OfSecret(set),
    };

    private CredentialEnd OfSecret(CredentialOptions set)
    {
        var noted = bot.Value.CredentialExpires;
        return string.IsNullOrWhiteSpace(noted) ? set.IsRegistered ? new CredentialEnd.NotNoted() : new CredentialEnd.Never()
            : DateOnly.TryParseExact(noted, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? new CredentialEnd.On(CredentialKind.Secret, day)
            : new CredentialEnd.NoDay(noted);
    }

    private CredentialEnd OfCertificate()
        => certificate.Current.Certificate is { } found
            ? new CredentialEnd.On(CredentialKind.Certificate, DanishTime.DayOf(found.NotAfter.ToUniversalTime()))
            : new CredentialEnd.Unread();
}

/// <summary>Until when a credential is good.</summary>
internal abstract record CredentialEnd
{
    private CredentialEnd()
    {
    }

    /// <summary>There is nothing that expires.</summary>
    public sealed record Never : CredentialEnd;

    /// <summary>There is a secret, and nobody has noted when it expires.</summary>
    public sealed record NotNoted : CredentialEnd;

    /// <summary>What was noted is no day.</summary>
    /// <param name="Noted">What was noted.</param>
    public sealed record NoDay(string Noted) : CredentialEnd;

    /// <summary>There is to be a certificate, and it cannot be read.</summary>
    public sealed record Unread : CredentialEnd;

    /// <summary>It is good until a day.</summary>
    /// <param name="Kind">A secret or a certificate.</param>
    /// <param name="Day">The day on which it expires, in Denmark.</param>
    public sealed record On(CredentialKind Kind, DateOnly Day) : CredentialEnd;
}
