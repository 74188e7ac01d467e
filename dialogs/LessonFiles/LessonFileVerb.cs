namespace TeamsPilotBot.Dialogs.LessonFiles;

/// <summary>What a button about files of lessons does. All are for administrators.</summary>
public enum LessonFileVerb
{
    /// <summary>Shows how lessons get out and in.</summary>
    Show,

    /// <summary>Gives all lessons as CSV with commas.</summary>
    Csv,

    /// <summary>Gives all lessons as JSON.</summary>
    Json,

    /// <summary>Gives all lessons as the CSV that Danish Excel opens.</summary>
    Excel,

    /// <summary>Takes a file in that was tried.</summary>
    Import,

    /// <summary>Puts a file away that was tried.</summary>
    Drop,

    /// <summary>Gives what there is to say of the records of a file.</summary>
    Notes,
}

/// <summary>What is so of verbs.</summary>
public static class LessonFileVerbs
{
    /// <summary>Whether it only shows how things stand, so that the same click is answered anew each time.</summary>
    /// <param name="verb">The verb.</param>
    public static bool OnlyShows(this LessonFileVerb verb) => verb is not (LessonFileVerb.Import or LessonFileVerb.Drop);
}
