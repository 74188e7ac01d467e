namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Somebody says that they are a contact.</summary>
public sealed record SeatRequest
{
    /// <summary>The id: the same person asks for the same contact under the same.</summary>
    public required string Id { get; init; }

    /// <summary>The contact.</summary>
    public required string ContactId { get; init; }

    /// <summary>The bot's own id of the person.</summary>
    public required string PersonKey { get; init; }

    /// <summary>The Entra object id of the person, in lower case.</summary>
    public required string UserId { get; init; }

    /// <summary>The name that the person goes by in Teams.</summary>
    public required string Name { get; init; }

    /// <summary>When the person asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>How it stands.</summary>
    public SeatRequestStatus Status { get; init; }

    /// <summary>The bot's own id of the administrator who decided; null until then.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>When it was decided; null until then.</summary>
    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>How a request to fill a contact stands.</summary>
public enum SeatRequestStatus
{
    /// <summary>No administrator has decided.</summary>
    Pending,

    /// <summary>An administrator has said yes.</summary>
    Accepted,

    /// <summary>An administrator has said no.</summary>
    Refused,
}

/// <summary>How a call about a request ended.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Request">The request as it is; null if there is none.</param>
public sealed record SeatResult(SeatOutcome Outcome, SeatRequest? Request);

/// <summary>How a call about a request can end.</summary>
public enum SeatOutcome
{
    /// <summary>It is so now, or was so already by the same person.</summary>
    Done,

    /// <summary>Another administrator has decided, as <see cref="SeatResult.Request"/> says.</summary>
    DecidedAlready,

    /// <summary>The person fills the contact already.</summary>
    AlreadyYours,

    /// <summary>There is no such contact, or it has ended.</summary>
    NoSuchContact,

    /// <summary>There is no such request, or it is not kept any more.</summary>
    NoSuchRequest,

    /// <summary>The person has no Entra object id or no name, so that nobody could be written to.</summary>
    Unknown,

    /// <summary>So many others wrote at once that this call did not get its turn; it can be tried again.</summary>
    Crowded,
}
