using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Whether the bot can sign in to Microsoft, which it has to before it can answer anybody. That nobody answers now is no reason to take
/// the bot away.
/// </summary>
internal sealed class SignInCheck(IOptions<CredentialOptions> credentials, SignInTry attempt) : IConfigurationCheck
{
    private const string Setting = "SignIn";

    public bool IsOfThisMachine => false;

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
        => await attempt.RunAsync(cancellationToken) is not { } result
                ? Findings.Ok(Setting, language, credentials.Value.IsRegistered ? "SignIn.NotYet" : "SignIn.NotNeeded")
            : result.Problem is not { } problem ? Findings.Ok(Setting, language, "SignIn.Works")
            : Findings.Missing(Setting, language, $"SignIn.{problem}", result.Reason) with { Tolerable = problem == SignInProblem.NoAnswer, Fault = FaultOf(problem) };

    private static Fault? FaultOf(SignInProblem problem) => problem switch
    {
        SignInProblem.SecretExpired or SignInProblem.SecretWrong or SignInProblem.CertificateUnknown or SignInProblem.NoCertificate => Fault.Credential,
        SignInProblem.ClockWrong => Fault.Clock,
        _ => null,
    };
}
