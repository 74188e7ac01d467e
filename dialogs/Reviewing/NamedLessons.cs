using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>The lessons that another names. Whoever may not see one of them is not told that it is named either. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
public sealed class NamedLessons(LessonIndex index)
{
    /// <summary>An experience with the lessons that a reader may see.</summary>
    /// <param name="text">The experience.</param>
    /// <param name="reader">Who reads.</param>
    public ExperienceText Shown(ExperienceText text, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text with { Supersedes = Seen(text.Supersedes, reader), Contradicts = Seen(text.Contradicts, reader) };
    }

    /// <summary>A lesson with the lessons that a reader may see.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="reader">Who reads.</param>
    public Lesson Shown(Lesson lesson, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson with
        {
            Supersedes = Seen(lesson.Supersedes, reader), Contradicts = Seen(lesson.Contradicts, reader), Related = Seen(lesson.Related, reader),
        };
    }

    /// <summary>What was typed in place of what was shown, with what was not shown.</summary>
    /// <param name="typed">The ids that were typed.</param>
    /// <param name="before">All ids before.</param>
    /// <param name="reader">Who typed.</param>
    internal EquatableList<string> With(EquatableList<string> typed, EquatableList<string> before, Reader reader)
        => [.. typed, .. before.Except(typed, StringComparer.Ordinal).Where(id => index.Find(id, reader) is null)];

    /// <summary>Whether somebody names a lesson that is not there for them, or the lesson itself.</summary>
    /// <param name="typed">The ids that were typed.</param>
    /// <param name="before">All ids before.</param>
    /// <param name="id">The lesson itself.</param>
    /// <param name="reader">Who typed.</param>
    internal bool AreUnknown(EquatableList<string> typed, EquatableList<string> before, string id, Reader reader)
        => typed.Except(before, StringComparer.Ordinal).Any(other => other == id || index.Find(other, reader) is null);

    private EquatableList<string> Seen(EquatableList<string> ids, Reader reader) => [.. ids.Where(id => index.Find(id, reader) is not null)];
}
