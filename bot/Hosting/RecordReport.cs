using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// Tells at start which records of a file were left out, and why; the rest of the file is used. Nothing that stands in the file is told: it may
/// be the name or the mail address of a contact.
/// </summary>
internal static partial class RecordReport
{
    /// <summary>Logs each refused record of a file.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="records">What the file held.</param>
    /// <param name="file">The file; its name is told.</param>
    /// <param name="logger">Is told.</param>
    /// <returns>The same records.</returns>
    public static RecordSet<T> Reported<T>(this RecordSet<T> records, string file, ILogger logger)
    {
        foreach (var refused in records.Refused)
        {
            LogRefused(logger, Path.GetFileName(file), refused.Line, string.Join(", ", refused.Reasons.Select(reason => reason.Key)));
        }

        return records;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File}, line {Line}: the record is left out: {Reason}.")]
    private static partial void LogRefused(ILogger logger, string file, int line, string reason);
}
