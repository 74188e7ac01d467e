using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// The lessons that somebody stands for, stood for, or that nobody answers for: all but those that came with the bot and that nobody has
/// touched. It may lag a little behind the store. Implementations are safe to use from several threads.
/// </summary>
public interface ILessonsInCare
{
    /// <summary>The lessons, in no particular order.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<Lesson>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Whether a lesson is one of these.</summary>
    /// <param name="lesson">The lesson.</param>
    static bool Holds(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson.Owner is not null || !lesson.IsFromDocument() || lesson.Unconfirmed is not null || lesson.Additions.Any(addition => addition.Owner is not null);
    }
}
