namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>How the problem of a lesson stood when it was written down.</summary>
public enum LessonStatus
{
    /// <summary>The problem went away.</summary>
    Solved,

    /// <summary>A part of the problem is left.</summary>
    PartlySolved,

    /// <summary>Nobody had found a way.</summary>
    Unsolved,

    /// <summary>Work was going on.</summary>
    InProgress,

    /// <summary>The attempt was given up.</summary>
    Stopped,

    /// <summary>A way of working that is recommended, rather than one problem.</summary>
    GoodPractice,

    /// <summary>The source does not say.</summary>
    Unclear,
}
