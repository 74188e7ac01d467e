using System.Security.Cryptography;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>
/// Decides when people are asked how it goes, and what they may do about it. The bot asks in the second week of the month in the middle of the
/// quarter, and catches up in the third: in February so that it lies before the annual report, which is due in March (speciale, line 6478).
/// Every move has a result, and a refused one changes nothing. Safe to use from several threads.
/// </summary>
/// <param name="days">Which days people work.</param>
public sealed class CheckInRules(WorkingDays days)
{
    /// <summary>How many working days after the question the person is reminded, once.</summary>
    public const int PatienceInWorkingDays = 5;

    private const int FirstDay = 8;
    private const int LastDay = 21;
    private const int LengthOfWeek = 7;
    private const int MonthBeforeReport = 2;

    private static readonly TimeOnly Begins = new(9, 0);
    private static readonly TimeOnly Ends = new(16, 0);

    /// <summary>Whether people are at work.</summary>
    /// <param name="now">The moment.</param>
    public bool IsWorkingTime(DateTimeOffset now)
    {
        var today = DanishTime.DayOf(now);
        return days.Contains(today) && now >= DanishTime.MomentOf(today, Begins) && now < DanishTime.MomentOf(today, Ends);
    }

    /// <summary>Whether the bot asks now.</summary>
    /// <param name="now">The moment.</param>
    public bool IsTimeToAsk(DateTimeOffset now)
    {
        var today = DanishTime.DayOf(now);
        return IsWorkingTime(now) && today.Month == Quarter.Of(today).Middle.Month && today.Day is >= FirstDay and <= LastDay;
    }

    /// <summary>Whether the bot reminds now of the annual report: in the last week of February.</summary>
    /// <param name="now">The moment.</param>
    public bool IsTimeForAnnualReport(DateTimeOffset now)
    {
        var today = DanishTime.DayOf(now);
        return IsWorkingTime(now) && today.Month == MonthBeforeReport && today.AddDays(LengthOfWeek).Month != MonthBeforeReport;
    }

    /// <summary>Asks somebody.</summary>
    /// <param name="before">What is there; null for nothing.</param>
    /// <param name="key">Who, about what and when.</param>
    /// <param name="language">The language of the person.</param>
    /// <param name="now">The moment.</param>
    public CheckInResult Ask(CheckIn? before, CheckInKey key, Language language, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(key);
        return before is not null ? new CheckInRefused(CheckInRefusal.AlreadyThere, before)
            : !IsTimeToAsk(now) ? new CheckInRefused(CheckInRefusal.NotDue, null)
            : key.Quarter != QuarterOf(now) ? new CheckInRefused(CheckInRefusal.OtherQuarter, null)
            : new CheckInAccepted(New(key, language) with { AskedAt = now.ToUniversalTime() }) { Message = DeliveryKind.Card };
    }

    /// <summary>Whether somebody who was asked is to be reminded now.</summary>
    /// <param name="checkIn">The check-in.</param>
    /// <param name="now">The moment.</param>
    public bool IsReminderDue(CheckIn checkIn, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        return checkIn is { IsOpen: true, AskedAt: { } asked, RemindedAt: null } && checkIn.Key.Quarter == QuarterOf(now) && IsWorkingTime(now)
            && days.After(DanishTime.DayOf(asked), PatienceInWorkingDays) <= DanishTime.DayOf(now);
    }

    /// <summary>Reminds somebody.</summary>
    /// <param name="before">What is there; null for nothing.</param>
    /// <param name="now">The moment.</param>
    public CheckInResult Remind(CheckIn? before, DateTimeOffset now)
        => before is not null && IsReminderDue(before, now)
            ? new CheckInAccepted(before with { RemindedAt = now.ToUniversalTime() }) { Message = DeliveryKind.Repost }
            : new CheckInRefused(CheckInRefusal.NotDue, before);

    /// <summary>Takes an answer; a later one in the same quarter replaces it.</summary>
    /// <param name="before">What is there; null for nothing.</param>
    /// <param name="key">Who, about what and when.</param>
    /// <param name="language">The language of the person.</param>
    /// <param name="answer">The answer, as it was typed.</param>
    /// <param name="basedOn">The number of the answer that the card showed; 0 for none.</param>
    /// <param name="moveId">The id of the click: the same click delivered again has the same.</param>
    /// <param name="now">The moment.</param>
    public static CheckInResult Answer(
        CheckIn? before, CheckInKey key, Language language, CheckInAnswer answer, int basedOn, string moveId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(answer);
        if (before is not null && before.MoveId == moveId)
        {
            return new CheckInAccepted(before, Repeated: true);
        }

        if (key.Quarter != QuarterOf(now))
        {
            return new CheckInRefused(CheckInRefusal.OtherQuarter, before);
        }

        if (answer.Texts.Any(text => text.Trim().Length > CheckInAnswer.LongestText))
        {
            return new CheckInRefused(CheckInRefusal.TextTooLong, before);
        }

        var masked = answer.Masked();
        if (before?.Answer is { } said && before.Number != basedOn)
        {
            return said == masked ? new CheckInAccepted(before, Repeated: true) : new CheckInRefused(CheckInRefusal.ChangedMeanwhile, before);
        }

        var checkIn = before ?? New(key, language);
        return new CheckInAccepted(checkIn with
        {
            Answer = masked, AnsweredAt = now.ToUniversalTime(), SkippedAt = null, Language = language, Number = checkIn.Number + 1, MoveId = moveId,
        });
    }

    /// <summary>Takes back that the words may be read. It can be done for as long as the answer is kept, also when the quarter is over.</summary>
    /// <param name="before">What is there; null for nothing.</param>
    /// <param name="moveId">The id of the click.</param>
    public static CheckInResult Withdraw(CheckIn? before, string moveId)
        => before?.Answer is not { } said ? new CheckInRefused(CheckInRefusal.NothingThere, before)
            : !said.MayBeRead ? new CheckInAccepted(before, Repeated: true)

            // The number grows: a card that still has the tick does not bring it back unseen.
            : new CheckInAccepted(before with { Answer = said with { MayBeRead = false }, Number = before.Number + 1, MoveId = moveId });

    /// <summary>Passes a quarter over. An answer can still be given until it ends.</summary>
    /// <param name="before">What is there; null for nothing.</param>
    /// <param name="key">Who, about what and when.</param>
    /// <param name="language">The language of the person.</param>
    /// <param name="moveId">The id of the click.</param>
    /// <param name="now">The moment.</param>
    public static CheckInResult Skip(CheckIn? before, CheckInKey key, Language language, string moveId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Quarter != QuarterOf(now) ? new CheckInRefused(CheckInRefusal.OtherQuarter, before)
            : before?.Answer is not null ? new CheckInRefused(CheckInRefusal.AlreadyAnswered, before)
            : before?.SkippedAt is not null ? new CheckInAccepted(before, Repeated: true)
            : new CheckInAccepted((before ?? New(key, language)) with { SkippedAt = now.ToUniversalTime(), MoveId = moveId });
    }

    /// <summary>The quarter that it is in Denmark.</summary>
    /// <param name="now">The moment.</param>
    public static Quarter QuarterOf(DateTimeOffset now) => Quarter.Of(DanishTime.DayOf(now));

    private static CheckIn New(CheckInKey key, Language language) => new()
    {
        Key = key, Language = language, Token = RandomNumberGenerator.GetHexString(32, lowercase: true),
    };
}
