using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>Whether the bot can sign in with Microsoft, and whether its clock is right.</summary>
/// <param name="probe">Signs in.</param>
/// <param name="credentials">How the bot is registered: one that is not signs in nowhere.</param>
internal sealed class SignInReview(ISignInProbe probe, IOptions<CredentialOptions> credentials) : IConfigurationReview
{
    private const string App = nameof(CredentialOptions.MicrosoftAppId);
    private const string Tenant = nameof(CredentialOptions.MicrosoftAppTenantId);
    private const string Password = nameof(CredentialOptions.MicrosoftAppPassword);
    private const string SignIn = "Sign-in";

    // Tokens are taken up to five minutes before and after their time (the Bot Framework's own rule for its tokens).
    private static readonly TimeSpan MostAhead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan WorthSaying = TimeSpan.FromMinutes(1);

    public bool IsOnline => true;

    public async Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
        => credentials.Value.IsRegistered && await probe.TryAsync(cancellationToken) is { } tried
            ? [OfSignIn(tried, language), .. OfClock(tried.ClockAhead, language)]
            : [];

    // learn.microsoft.com/entra/identity-platform/reference-error-codes
    private static Finding OfSignIn(SignInTry tried, Language language) => tried switch
    {
        { Outcome: SignInOutcome.Done } => Findings.Ok(SignIn, language, "SignIn.Ok"),
        { Outcome: SignInOutcome.Unreachable } => Findings.Missing(SignIn, language, "SignIn.Unreachable") with { Tolerable = true },
        { Code: 700016 } => Findings.Wrong(App, language, "SignIn.UnknownApp"),
        { Code: 7000112 } => Findings.Wrong(App, language, "SignIn.Disabled"),
        { Code: 90002 or 900023 } => Findings.Wrong(Tenant, language, "SignIn.UnknownTenant"),
        { Code: 7000215 } => Findings.Wrong(Password, language, "SignIn.WrongSecret"),
        { Code: 7000222 } => Findings.Wrong(Password, language, "SignIn.Expired"),
        _ => Findings.Wrong(SignIn, language, "SignIn.Refused", tried.Code),
    };

    private static IEnumerable<Finding> OfClock(TimeSpan? ahead, Language language)
    {
        if (ahead?.Duration() is { } off && off >= WorthSaying)
        {
            var key = ahead > TimeSpan.Zero ? "Clock.Ahead" : "Clock.Behind";
            yield return Findings.Wrong("Clock", language, key, (int)off.TotalMinutes) with { Tolerable = off < MostAhead };
        }
    }
}
