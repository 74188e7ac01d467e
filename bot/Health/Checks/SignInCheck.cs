using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Whether the bot can sign in to Microsoft, which it has to before it can answer anybody. It is tried at most once a minute, since
/// everybody may ask for this; that nobody answers now is no reason to take the bot away.
/// </summary>
internal sealed class SignInCheck(IOptions<CredentialOptions> credentials, SignInTry attempt) : IConfigurationCheck
{
    private const string Setting = "SignIn";

    public bool IsOfThisMachine => false;

    public async Task<Finding> RunAsync(Language language, CancellationToken cancellationToken)
    {
        if (!credentials.Value.IsComplete)
        {
            return Findings.Ok(Setting, language, credentials.Value.IsRegistered ? "SignIn.NotYet" : "SignIn.NotNeeded");
        }

        var result = await attempt.RunAsync(cancellationToken);
        return result.Problem is { } problem
            ? Findings.Missing(Setting, language, $"SignIn.{problem}", result.Reason) with { Tolerable = problem == SignInProblem.NoAnswer }
            : Findings.Ok(Setting, language, "SignIn.Works");
    }
}
