namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>A part of an experience, in the order in which people mostly tell it.</summary>
internal enum StoryPart
{
    /// <summary>What was hard.</summary>
    Problem,

    /// <summary>What was done.</summary>
    Action,

    /// <summary>How it ended.</summary>
    Outcome,
}
