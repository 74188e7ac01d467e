using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>How a move of a check-in ended: <see cref="CheckInAccepted"/> or <see cref="CheckInRefused"/>.</summary>
public abstract record CheckInResult;

/// <summary>It was made, or had been made before.</summary>
/// <param name="CheckIn">The check-in as it is now.</param>
/// <param name="Repeated">Whether nothing has changed, because it had been made before.</param>
public sealed record CheckInAccepted(CheckIn CheckIn, bool Repeated = false) : CheckInResult
{
    /// <summary>The message to the person that it causes; null for none.</summary>
    public DeliveryKind? Message { get; init; }
}

/// <summary>It was not made, and nothing has changed.</summary>
/// <param name="Reason">Why.</param>
/// <param name="CheckIn">The check-in as it is; null if there is none.</param>
public sealed record CheckInRefused(CheckInRefusal Reason, CheckIn? CheckIn) : CheckInResult;

/// <summary>Why a move of a check-in was not made.</summary>
public enum CheckInRefusal
{
    /// <summary>There is one already: nobody is asked twice.</summary>
    AlreadyThere,

    /// <summary>It is not the time: outside working hours, or the person has been reminded, or has done something about it.</summary>
    NotDue,

    /// <summary>The quarter is over, or has not begun.</summary>
    OtherQuarter,

    /// <summary>A text is over <see cref="CheckInAnswer.LongestText"/> characters.</summary>
    TextTooLong,

    /// <summary>The person has sent another answer since the card was shown, from another device or card.</summary>
    ChangedMeanwhile,

    /// <summary>It is answered, and so cannot be passed over.</summary>
    AlreadyAnswered,

    /// <summary>There is no answer, or it is not kept any more.</summary>
    NothingThere,
}
