namespace TeamsPilotBot.Faults.Tests.Crashes;

/// <summary>When a bot is killed.</summary>
internal enum Moment
{
    /// <summary>Some milliseconds after it became ready, whatever it is doing.</summary>
    AnyTime,

    /// <summary>Some milliseconds after somebody clicked: while the click is read, claimed, decided on, written or answered.</summary>
    Clicked,

    /// <summary>As soon as a click was answered: the move is written, its messages may not be sent.</summary>
    Answered,

    /// <summary>While it sends: Teams has the call and has not done it, nor ever will.</summary>
    Sending,

    /// <summary>Teams has done what the bot asked for, and the bot has not heard so.</summary>
    Sent,
}
