namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>What the lessons say to a question.</summary>
public enum Verdict
{
    /// <summary>A lesson is about the very thing, whether or not the problem was solved.</summary>
    Answered,

    /// <summary>Lessons touch the subject, but none is about the very thing.</summary>
    Near,

    /// <summary>Nobody has logged anything of use, or the message was no question to the lessons.</summary>
    None,
}
