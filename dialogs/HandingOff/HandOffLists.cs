namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>A list of hand-offs.</summary>
public enum HandOffListKind
{
    /// <summary>What the person has asked ("mine spørgsmål").</summary>
    Mine,

    /// <summary>What lies at the contacts whom the person fills, or is deputy of ("min kø").</summary>
    Queue,

    /// <summary>All that is open, for administrators.</summary>
    Waiting,
}

/// <summary>A part of a list.</summary>
public enum HandOffFilter
{
    /// <summary>What is open.</summary>
    Open,

    /// <summary>What waits for the person's own move.</summary>
    MyMove,

    /// <summary>What is over its time.</summary>
    Overdue,

    /// <summary>What is urgent.</summary>
    Urgent,

    /// <summary>What has ended.</summary>
    Ended,
}

/// <summary>What somebody who sees a hand-off is to it: it decides what the card shows and which buttons it has.</summary>
public enum HandOffViewer
{
    /// <summary>The one who asked.</summary>
    Asker,

    /// <summary>The contact, the deputy or the channel whose move it is, or whoever took it on.</summary>
    Contact,

    /// <summary>A contact who had it and has it no more.</summary>
    Former,

    /// <summary>Somebody who follows it.</summary>
    Follower,

    /// <summary>An administrator.</summary>
    Administrator,

    /// <summary>Anybody else.</summary>
    Reader,
}
