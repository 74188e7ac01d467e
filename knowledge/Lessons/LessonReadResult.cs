using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>How reading a lesson ended.</summary>
/// <param name="Id">The id that the record gives itself, if any.</param>
/// <param name="Lesson">The lesson, personal data masked; null if the record is refused.</param>
/// <param name="StatesVisibility">Whether the record says who may see it. One that does not never opens a lesson that is kept closed.</param>
/// <param name="Reasons">Why the record is refused; empty if it is taken.</param>
/// <param name="Warnings">What was changed in it, or is worth a look.</param>
public sealed record LessonReadResult(
    string? Id, Lesson? Lesson, bool StatesVisibility, EquatableList<RecordNote> Reasons, EquatableList<RecordNote> Warnings);
