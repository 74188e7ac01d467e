using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>
/// The certificate that the bot signs in with, read again when it is renewed in its place: looked at once a minute at most. One that cannot
/// be read any more, as while it is being replaced, does not take the place of one that could. Safe to use from several threads.
/// </summary>
/// <param name="options">Where it is.</param>
/// <param name="time">The clock.</param>
internal sealed class BotCertificate(IOptions<CredentialOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private CertificateReading? last;
    private DateTimeOffset looked;

    /// <summary>The certificate as it is now; the same object while it is the same certificate.</summary>
    public CertificateReading Current
    {
        get
        {
            lock (gate)
            {
                var now = time.GetUtcNow();
                if (last is null || now - looked >= Freshness)
                {
                    looked = now;
                    last = Newer(last, Read(options.Value.Certificate));
                }

                return last;
            }
        }
    }

    private static CertificateReading Newer(CertificateReading? before, CertificateReading read)
        => before?.Certificate is { } known && (read.Certificate is not { } found || found.Thumbprint == known.Thumbprint) ? before : read;

    private static CertificateReading Read(CertificateOptions options)
        => string.IsNullOrWhiteSpace(options.Path)
            ? CertificateShelf.Find(options.Thumbprint ?? "")
            : CertificateFile.Read(options.Path, options.Password);
}
