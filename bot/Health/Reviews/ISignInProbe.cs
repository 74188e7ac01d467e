namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>Tries to sign in as the bot does before it answers.</summary>
internal interface ISignInProbe
{
    /// <summary>Asks for a token, which is thrown away.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What came of it; null if there is nothing to sign in with, or in a way that cannot be tried.</returns>
    Task<SignInTry?> TryAsync(CancellationToken cancellationToken);
}

/// <summary>What came of a sign-in.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Code">The number after AADSTS, if it was refused with one.</param>
/// <param name="ClockAhead">How far the clock of this machine is ahead of the service's; null if the service did not tell its time.</param>
internal sealed record SignInTry(SignInOutcome Outcome, int? Code = null, TimeSpan? ClockAhead = null);

/// <summary>How a sign-in ended.</summary>
internal enum SignInOutcome
{
    /// <summary>There was a token.</summary>
    Done,

    /// <summary>The service said no.</summary>
    Refused,

    /// <summary>The service could not be reached, or answered with something else.</summary>
    Unreachable,
}
