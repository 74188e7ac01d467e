namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>An open hand-off that means the same as a question.</summary>
/// <param name="HandOff">The hand-off, whole: whoever shows it leaves out who asked, beyond the sector.</param>
/// <param name="Likeness">From <see cref="QuestionLikeness.Same"/> to 1.</param>
/// <param name="IsOwn">Whether the asker has asked it before, or follows it already.</param>
public sealed record OpenQuestion(HandOff HandOff, double Likeness, bool IsOwn);
