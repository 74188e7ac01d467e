using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards about files of lessons.</summary>
internal static class LessonFileGallery
{
    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("lessonFiles.da", new LessonFilesReply(Language.Danish, "n1", 412)),
        ("lessonFiles.en", new LessonFilesReply(Language.English, "n1", 1)),
        ("lessonUpload.tried.da", Upload(Language.Danish, UploadOutcome.Tried, UploadState.Waiting, 12, 3, 2)),
        ("lessonUpload.nothing.da", Upload(Language.Danish, UploadOutcome.Tried, UploadState.Waiting, 0, 0, 0)),
        ("lessonUpload.changed.en", Upload(Language.English, UploadOutcome.Changed, UploadState.Waiting, 1, 0, 0)),
        ("lessonUpload.imported.da", Upload(Language.Danish, UploadOutcome.Imported, UploadState.Imported, 12, 1, 1)),
        ("lessonUpload.before.en", Upload(Language.English, UploadOutcome.ImportedBefore, UploadState.Imported, 1, 2, 0)),
        ("lessonUpload.dropped.da", Upload(Language.Danish, UploadOutcome.Dropped, UploadState.Dropped, 12, 3, 2)),
    ];

    /// <summary>A card as full as it can be.</summary>
    public static LessonUploadReply Fullest { get; } = Upload(Language.Danish, UploadOutcome.Tried, UploadState.Waiting, 900, 900, 900, new string('ø', 80), new string('å', 200));

    private static LessonUploadReply Upload(
        Language language, UploadOutcome outcome, UploadState state, int created, int updated, int refused, string name = "erfaringer-æøå.csv", string value = "x")
    {
        var counts = new UploadCounts(created, updated, 4, refused, refused);
        var gone = outcome == UploadOutcome.Dropped;
        return new LessonUploadReply(language, "n1", new UploadResult(
            outcome,
            new LessonUpload("u1", "bo", name, new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero), state, counts),
            gone ? [] : [.. Enumerable.Range(2, refused).Select(line => new RefusedRecord(line, line % 2 == 0 ? null : $"erf-{line}", [RecordNote.Of("FileMissing", value)]))],
            gone ? [] : [.. Enumerable.Range(2, refused).Select(line => new RecordWarning(line, $"erf-{line}", RecordNote.Of("UnknownLesson", "related", value)))]));
    }
}
