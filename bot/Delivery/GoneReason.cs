namespace TeamsPilotBot.Bot.Delivery;

/// <summary>Why somebody cannot be reached until they do something themselves.</summary>
internal enum GoneReason
{
    /// <summary>The bot may not write there: the person or an administrator has blocked it.</summary>
    Blocked,

    /// <summary>The bot is not installed there, or not any more.</summary>
    NotInstalled,

    /// <summary>There is no such conversation, or no such person.</summary>
    NotFound,

    /// <summary>The bot has never seen them, or too little of them to write to.</summary>
    NoAddress,

    /// <summary>They belong to a tenant that is not allowed any more.</summary>
    OtherTenant,
}
