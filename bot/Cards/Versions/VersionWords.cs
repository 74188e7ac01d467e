using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Versions;

/// <summary>Says how a version came about. People are not named: only what they are to the lesson.</summary>
internal static class VersionWords
{
    /// <summary>"Rettet af en kurator, 3. marts 2026".</summary>
    /// <param name="version">The version.</param>
    /// <param name="lesson">The lesson as it is now.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static string Made(LessonVersion version, Lesson lesson, ReviewCardTexts texts)
        => version.Edit is not { } edit ? texts["EditUnknown"]
            : string.Join(", ", new[] { texts["Edit" + edit.Kind], Who(edit, lesson, texts), texts.Date(edit.At) }.OfType<string>());

    private static string? Who(LessonEdit edit, Lesson lesson, ReviewCardTexts texts) => edit switch
    {
        { Kind: LessonEditKind.Imported } => null,
        { ActorKey: null } => null,
        { ActorKey: var key } when key == Actor.Clock.Key => null,
        { ActorKey: var key } when key == lesson.Owner => texts["ByOwner"],
        _ => texts["ByCurator"],
    };
}
