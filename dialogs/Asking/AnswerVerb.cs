namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>What a button on an answer does.</summary>
public enum AnswerVerb
{
    /// <summary>Shows the next lessons.</summary>
    ShowMore,

    /// <summary>Goes back to the answer.</summary>
    Back,

    /// <summary>Says that a lesson helped.</summary>
    Helped,

    /// <summary>Says that a lesson does not fit.</summary>
    NotHelped,

    /// <summary>Shows the whole of a lesson.</summary>
    ReadLesson,

    /// <summary>Shows whom to ask.</summary>
    AskContact,

    /// <summary>Shows how to reach the project behind a lesson.</summary>
    ContactProject,

    /// <summary>Says that the asker has tried this too.</summary>
    LogExperience,
}
