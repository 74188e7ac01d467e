using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>Says to its author how far a telling has come.</summary>
internal static class TellingStanding
{
    /// <summary>A sentence or two.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string Of(Submission submission, LoggingCardTexts texts)
    {
        var last = submission.Trail[^1];
        return submission.Status switch
        {
            SubmissionStatus.Writing => texts["StandsWriting"],
            SubmissionStatus.Returned => texts["StandsReturned"],
            SubmissionStatus.Rejected => texts.Format("StandsRejected", Shortened.To(last.Reason ?? "", 500)),
            var status => texts.Format("Stands" + status, DanishTime.DayOf(last.At).ToString("d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture)),
        };
    }
}
