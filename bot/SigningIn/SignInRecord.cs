using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>
/// How it went the last time the bot signed in. A problem is logged when it is new and once an hour while it lasts, in words that say what
/// to do; what Microsoft wrote is not, since nobody has promised what is in it. Safe to use from several threads.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a problem is told of.</param>
internal sealed partial class SignInRecord(TimeProvider time, ILogger<SignInRecord> logger)
{
    private static readonly TimeSpan BetweenWords = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private DateTimeOffset told;

    /// <summary>The last time; null if it has not signed in yet.</summary>
    public SignInResult? Last { get; private set; }

    /// <summary>It worked.</summary>
    public void Succeeded() => Keep(new SignInResult(null, null, time.GetUtcNow()));

    /// <summary>It did not.</summary>
    /// <param name="failure">What it ended with. What has nothing to do with signing in is not kept.</param>
    public void Failed(Exception failure)
    {
        if (SignInProblems.Of(failure) is ({ } problem, var code))
        {
            Keep(new SignInResult(problem, code, time.GetUtcNow()));
        }
    }

    private void Keep(SignInResult result)
    {
        SignInResult? before;
        bool speaks;
        lock (gate)
        {
            before = Last;
            Last = result;
            speaks = result.Problem is not null && (before?.Problem != result.Problem || result.At - told >= BetweenWords);
            told = speaks ? result.At : told;
        }

        if (speaks && result.Problem is { } problem)
        {
            var words = Findings.Missing("", Language.English, $"SignIn.{problem}", result.Reason);
            LogProblem(words.Meaning, words.Fix, result.Reason);
        }
        else if (result.Problem is null && before?.Problem is not null)
        {
            LogAgain();
        }
    }

    [LoggerMessage(1, LogLevel.Error, "{Meaning} {Fix} ({Problem})")]
    private partial void LogProblem(string meaning, string fix, string problem);

    [LoggerMessage(2, LogLevel.Information, "The bot can sign in again.")]
    private partial void LogAgain();
}

/// <summary>How it went to sign in.</summary>
/// <param name="Problem">Why not; null if it worked.</param>
/// <param name="Code">Entra ID's number for the problem, as in AADSTS7000222; null if there is none.</param>
/// <param name="At">When.</param>
internal sealed record SignInResult(SignInProblem? Problem, int? Code, DateTimeOffset At)
{
    /// <summary>The problem as one can look it up.</summary>
    public string Reason => Code is { } code ? $"AADSTS{code}" : $"{Problem}";
}
