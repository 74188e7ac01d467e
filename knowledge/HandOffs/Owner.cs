namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>Whose move an open hand-off waits for.</summary>
/// <param name="Kind">What kind of owner.</param>
/// <param name="Id">The asker's key, the id of the contact or deputy, the name of the channel or mailbox; empty for administrators.</param>
public sealed record Owner(OwnerKind Kind, string Id);

/// <summary>A kind of owner.</summary>
public enum OwnerKind
{
    /// <summary>The one who asked.</summary>
    Asker,

    /// <summary>A contact, or a contact who steps in as deputy.</summary>
    Contact,

    /// <summary>A channel or mailbox.</summary>
    Fallback,

    /// <summary>The administrators of the bot.</summary>
    Administrators,
}
