using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The words on a secret or certificate that expires, as of the day on which they were written down.</summary>
internal static class ExpiryWords
{
    /// <summary>The words.</summary>
    /// <param name="notice">What is told.</param>
    /// <param name="expires">The day on which it expires.</param>
    /// <param name="language">The language.</param>
    public static string Of(Notice notice, DateOnly expires, Language language)
    {
        var left = expires.DayNumber - DanishTime.DayOf(notice.At).DayNumber;
        var when = left switch { < 0 => ".Past", 0 => ".Today", 1 => ".Tomorrow", _ => "" };
        return TeamsTexts.Catalog.Format(language, $"Notice.{notice.Kind}{when}", expires, left);
    }
}
