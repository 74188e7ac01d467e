namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>A message that is still to be sent. What it says is made at the moment of sending, from what is true then.</summary>
/// <param name="Id">The id, unique in its outbox.</param>
/// <param name="To">Whom it is for.</param>
/// <param name="Kind">What kind of message.</param>
/// <param name="About">The id of the change that caused it.</param>
/// <param name="Since">When it was caused.</param>
public sealed record Delivery(string Id, Recipient To, DeliveryKind Kind, string About, DateTimeOffset Since)
{
    /// <summary>When it was first tried; null if it was not yet.</summary>
    public DateTimeOffset? TriedSince { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Whether a try was begun whose end is not known: it may have arrived.</summary>
    public bool InDoubt { get; init; }

    /// <summary>When it is to be tried again; null for at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>What hindered the last try, as a word for administrators; null if nothing did.</summary>
    public string? Fault { get; init; }
}

/// <summary>A kind of message.</summary>
public enum DeliveryKind
{
    /// <summary>The recipient's card: updated in its place if there is one, else a new message.</summary>
    Card,

    /// <summary>A line of text that draws attention to a change: a card that is updated does not.</summary>
    Note,

    /// <summary>The recipient's card as a new message at the end of the conversation, whether or not there is one already.</summary>
    Repost,

    /// <summary>
    /// A card that is posted once or never: one that may have arrived is not sent again, and one that was given up is not tried anew
    /// when somebody is back or asks for it.
    /// </summary>
    Once,
}
