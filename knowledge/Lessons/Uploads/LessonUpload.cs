namespace TeamsPilotBot.Knowledge.Lessons.Uploads;

/// <summary>How far a file that somebody sent has come.</summary>
public enum UploadState
{
    /// <summary>It was tried, and waits for a yes.</summary>
    Waiting,

    /// <summary>Somebody said yes, and it is being taken in.</summary>
    Importing,

    /// <summary>It was taken in; of the lessons in it nothing is kept here any more.</summary>
    Imported,

    /// <summary>The one who sent it thought better of it; nothing is kept of it.</summary>
    Dropped,
}

/// <summary>What taking a file in comes to, or came to.</summary>
/// <param name="Created">How many lessons are new.</param>
/// <param name="Updated">How many become a new version.</param>
/// <param name="Unchanged">How many are known as they are.</param>
/// <param name="Refused">How many records are not taken.</param>
/// <param name="Warnings">How many remarks there are on those that are.</param>
public sealed record UploadCounts(int Created, int Updated, int Unchanged, int Refused, int Warnings)
{
    /// <summary>How many lessons taking the file in changes.</summary>
    public int Changes => Created + Updated;

    /// <summary>These counts of a file, with what taking its lessons in comes to at another time.</summary>
    /// <param name="report">What the lessons come to; what it refuses was not refused before.</param>
    public UploadCounts Now(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return this with { Created = report.Created, Updated = report.Updated, Unchanged = report.Unchanged, Refused = Refused + report.Refused.Count };
    }

    /// <summary>The counts of a report.</summary>
    /// <param name="report">The report.</param>
    public static UploadCounts Of(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new UploadCounts(report.Created, report.Updated, report.Unchanged, report.Refused.Count, report.Warnings.Count);
    }
}

/// <summary>A file with lessons that somebody sent to the bot.</summary>
/// <param name="Id">Its id, which nobody guesses.</param>
/// <param name="PersonKey">The bot's own id of the one who sent it.</param>
/// <param name="FileName">The name of the file, masked and shortened.</param>
/// <param name="ReceivedAt">When it came, in UTC.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Counts">What taking it in comes to, or came to.</param>
public sealed record LessonUpload(string Id, string PersonKey, string FileName, DateTimeOffset ReceivedAt, UploadState State, UploadCounts Counts)
{
    /// <summary>When somebody last began to take it in, in UTC; null if nobody has.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }
}
