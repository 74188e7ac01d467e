namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>How a move of an introduction ended: <see cref="IntroductionAccepted"/> or <see cref="IntroductionRefused"/>.</summary>
public abstract record IntroductionResult;

/// <summary>The move was made.</summary>
/// <param name="Introduction">The introduction after it.</param>
/// <param name="Repeated">True if it was made already; nothing has changed then.</param>
public sealed record IntroductionAccepted(Introduction Introduction, bool Repeated = false) : IntroductionResult;

/// <summary>The move was not made, and nothing has changed.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Introduction">The introduction as it is; null if there is none.</param>
public sealed record IntroductionRefused(IntroductionRefusal Reason, Introduction? Introduction) : IntroductionResult;

/// <summary>Why a move of an introduction was refused.</summary>
public enum IntroductionRefusal
{
    /// <summary>There is no such introduction, or the person has no part in it.</summary>
    NotYours,

    /// <summary>It has ended.</summary>
    Over,

    /// <summary>There has been one of these two before.</summary>
    KnownAlready,

    /// <summary>The person waits for as many answers as one may.</summary>
    TooMany,

    /// <summary>So many others wrote at once that this move did not get its turn; it can be tried again.</summary>
    Crowded,
}
