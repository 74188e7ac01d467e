using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>Whether this machine's clock is right, by the time that Microsoft tells when the bot signs in.</summary>
/// <param name="attempt">Signs in.</param>
internal sealed class ClockReview(SignInTry attempt) : IConfigurationReview
{
    // Tokens are taken up to five minutes before and after their time (the Bot Framework's own rule for its tokens).
    private static readonly TimeSpan MostAhead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan WorthSaying = TimeSpan.FromMinutes(1);

    public bool IsOnline => true;

    public async Task<IReadOnlyList<Finding>> RunAsync(Language language, CancellationToken cancellationToken)
    {
        var ahead = (await attempt.RunAsync(cancellationToken))?.ClockAhead ?? TimeSpan.Zero;
        var off = ahead.Duration();
        if (off < WorthSaying)
        {
            return [];
        }

        var key = ahead > TimeSpan.Zero ? "Clock.Ahead" : "Clock.Behind";
        return [Findings.Wrong("Clock", language, key, (int)off.TotalMinutes) with { Tolerable = off < MostAhead, Fault = Fault.Clock }];
    }
}
