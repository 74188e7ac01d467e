using System.Globalization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>How long a lesson counts as valid. Pure.</summary>
public static class Validity
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>A day as lessons write it.</summary>
    /// <param name="day">The day.</param>
    public static string Written(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    /// <summary>The day that a lesson says; null if it says none.</summary>
    /// <param name="day">A day as lessons write it, or null.</param>
    public static DateOnly? Day(string? day)
        => DateOnly.TryParseExact(day, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known : null;

    /// <summary>The day from which a lesson's validity counts: when somebody last said that it holds, else the end of the month that it describes.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <returns>The day; null if the lesson says neither.</returns>
    public static DateOnly? From(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return Day(lesson.Confirmed)
            ?? (DateOnly.TryParseExact(lesson.AsOf, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
                ? month.AddMonths(1).AddDays(-1)
                : null);
    }

    /// <summary>The first day on which somebody is to be asked whether a lesson still holds.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="options">How long lessons of its category count as valid.</param>
    /// <param name="asked">The day on which its owner was last asked; null for never.</param>
    /// <returns>The day; the end of time for a lesson that says of no day that it was valid.</returns>
    public static DateOnly DueOn(Lesson lesson, KeepingOptions options, DateOnly? asked = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (From(lesson) is not { } from)
        {
            return DateOnly.MaxValue;
        }

        // Whoever was asked, or has said no, is not asked again before the next time is due.
        var since = new[] { from, asked ?? from, Day(lesson.Unconfirmed) ?? from }.Max();
        return since.AddMonths(options.MonthsOf(lesson.Category));
    }

    /// <summary>Whether somebody said on a day or after it that a lesson still holds.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="day">The day.</param>
    public static bool IsConfirmedSince(this Lesson lesson, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return Day(lesson.Confirmed) >= day;
    }

    /// <summary>
    /// Whether a lesson was written from a document, and so never had anybody who told it. The source of one that came of a hand-off is a line
    /// for people that names no lines of a document.
    /// </summary>
    /// <param name="lesson">The lesson.</param>
    public static bool IsFromDocument(this Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return !string.IsNullOrWhiteSpace(lesson.Source?.Lines);
    }

    /// <summary>Whether a lesson was told by somebody and has nobody who stands for it. The lessons that came with the bot never had anybody.</summary>
    /// <param name="lesson">The lesson.</param>
    public static bool HasLostOwner(this Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson.Owner is null && !lesson.IsFromDocument();
    }

    /// <summary>
    /// Whether whoever comes after an owner may be asked to take a lesson over: the clock does not know what they may see, and they may be
    /// of another organisation.
    /// </summary>
    /// <param name="lesson">The lesson.</param>
    public static bool IsOfferedToSuccessors(this Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson.Visibility == Readers.Visibility.Everyone;
    }

    /// <summary>A lesson of which somebody says that it holds.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="day">The day on which it was said.</param>
    public static Lesson ConfirmedOn(this Lesson lesson, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson with { Confirmed = lesson.IsConfirmedSince(day) ? lesson.Confirmed : Written(day), Unconfirmed = null };
    }

    /// <summary>A lesson for which nobody answers; one that was marked before keeps its day.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="day">The day since when.</param>
    public static Lesson MarkedOn(this Lesson lesson, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson with { Unconfirmed = lesson.Unconfirmed ?? Written(day) };
    }
}
