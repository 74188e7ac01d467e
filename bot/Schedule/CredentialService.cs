using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Knowledge.Notices;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Tells the administrators before the secret or certificate of the bot expires. Safe to run in several instances.</summary>
/// <param name="life">Knows when that is.</param>
/// <param name="watch">Tells them.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed class CredentialService(CredentialLife life, ExpiryWatch watch, TimeProvider time, ILogger<CredentialService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken)
        => life.End is CredentialEnd.On end
            ? watch.LookAsync(end.Kind == CredentialKind.Certificate ? NoticeKind.CertificateExpires : NoticeKind.SecretExpires, end.Day, cancellationToken)
            : Task.CompletedTask;
}
