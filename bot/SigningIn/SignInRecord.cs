using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>
/// How it went the last time the bot signed in. A problem is logged when it is new and once an hour while it lasts, in words that say what
/// to do; what Microsoft wrote is not, since nobody has promised what is in it. Safe to use from several threads.
/// </summary>
/// <param name="http">Knows how the clocks differ.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a problem is told of.</param>
internal sealed partial class SignInRecord(SignInHttp http, TimeProvider time, ILogger<SignInRecord> logger)
{
    private static readonly TimeSpan BetweenWords = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private DateTimeOffset told;

    /// <summary>The last time; null if it has not signed in yet.</summary>
    public SignInResult? Last { get; private set; }

    /// <summary>It worked.</summary>
    public SignInResult Succeeded() => Keep(Result(null, null));

    /// <summary>It did not.</summary>
    /// <param name="failure">What it ended with. What has nothing to do with signing in is not kept.</param>
    public SignInResult Failed(Exception failure)
        => SignInProblems.Of(failure) is ({ } problem, var code) ? Keep(Result(problem, code)) : Result(SignInProblem.Other, null);

    private SignInResult Result(SignInProblem? problem, int? code) => new(problem, code, time.GetUtcNow()) { ClockAhead = http.ClockAhead };

    private SignInResult Keep(SignInResult result)
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
            LogProblem(words.Meaning, words.Fix);
        }
        else if (result.Problem is null && before?.Problem is not null)
        {
            LogAgain();
        }

        return result;
    }

    [LoggerMessage(1, LogLevel.Error, "{Meaning} {Fix}")]
    private partial void LogProblem(string meaning, string fix);

    [LoggerMessage(2, LogLevel.Information, "The bot can sign in again.")]
    private partial void LogAgain();
}

/// <summary>How it went to sign in.</summary>
/// <param name="Problem">Why not; null if it worked.</param>
/// <param name="Code">Entra ID's number for the problem, as in AADSTS7000222; null if there is none.</param>
/// <param name="At">When.</param>
internal sealed record SignInResult(SignInProblem? Problem, int? Code, DateTimeOffset At)
{
    /// <summary>How far this machine's clock is ahead of Microsoft's, negative if it is behind; null if nobody has told us the time.</summary>
    public TimeSpan? ClockAhead { get; init; }

    /// <summary>The problem as one can look it up.</summary>
    public string Reason => Code is { } code ? $"AADSTS{code}" : $"{Problem}";
}
