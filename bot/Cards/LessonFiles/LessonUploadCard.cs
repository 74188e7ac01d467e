using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.LessonFiles;

/// <summary>The data of the card about a file that was sent: what taking it in would come to, and what it came to.</summary>
internal sealed record LessonUploadCard : CardData
{
    private const int MostLines = 10;
    private const int LongestId = 60;
    private const int LongestReason = 400;

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<PlainSentence> Counts { get; init; }

    public required IReadOnlyList<PlainSentence> Refused { get; init; }

    public required IReadOnlyList<PlainSentence> Warnings { get; init; }

    /// <summary>That there is more than stands here; null if there is not.</summary>
    public string? More { get; init; }

    public required string Upload { get; init; }

    /// <summary>"Indlæs 12 erfaringer"; null if there is nothing to take in, or it was decided.</summary>
    public string? Import { get; init; }

    /// <summary>Whether the file can still be put away.</summary>
    public required bool Waits { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static LessonUploadCard Of(LessonUploadReply reply, LessonFileCardTexts texts, int limit)
    {
        var (upload, counts) = (reply.Result.Upload!, reply.Result.Upload!.Counts);
        var waits = reply.Result.Outcome is UploadOutcome.Tried or UploadOutcome.Changed;
        var tense = waits ? "Would" : "Did";
        var dropped = reply.Result.Outcome == UploadOutcome.Dropped;
        var heading = texts.Format($"Heading{reply.Result.Outcome}", upload.FileName);
        var lead = texts[waits && counts.Changes == 0 ? "LeadNothing" : $"Lead{reply.Result.Outcome}"];
        List<string> lines =
        [
            texts.Count($"{tense}Create", counts.Created), texts.Count($"{tense}Update", counts.Updated), texts.Count($"{tense}Keep", counts.Unchanged),
            .. counts.Refused > 0 ? [texts.Count($"{tense}Refuse", counts.Refused)] : Array.Empty<string>(),
        ];
        string Reason(string reason) => Shortened.To(reason, Math.Min(limit, LongestReason));
        return new LessonUploadCard
        {
            Speak = Shortened.To(string.Join(' ', [heading, lead, .. dropped ? [] : lines.Select(line => line + ".")]), 1_000),
            Summary = heading,
            Heading = heading,
            Lead = lead,
            Counts = dropped ? [] : [.. lines.Select(line => new PlainSentence(line))],
            Refused = [.. reply.Result.Refused.Take(MostLines).Select(refused => Line(texts, refused.Line, refused.Id, Reason(refused.Reason(reply.Language))))],
            Warnings = [.. reply.Result.Warnings.Take(MostLines).Select(warning => Line(texts, warning.Line, warning.Id, Reason(warning.Note.Text(reply.Language))))],
            More = dropped || (counts.Refused <= MostLines && counts.Warnings <= MostLines) ? null : texts["More"],
            Upload = upload.Id,
            Import = waits && counts.Changes > 0 ? texts.Count("Import", counts.Changes) : null,
            Waits = waits,
        };
    }

    private static PlainSentence Line(LessonFileCardTexts texts, int line, string? id, string reason) => new((line, id) switch
    {
        (0, _) => reason,
        (_, null) => texts.Format("Line", line, reason),
        _ => texts.Format("LineOf", line, Shortened.To(ControlCharacters.Removed(id), LongestId), reason),
    });
}
