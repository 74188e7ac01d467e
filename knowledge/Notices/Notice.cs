namespace TeamsPilotBot.Knowledge.Notices;

/// <summary>A word to the administrators: something needs their eyes.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The id of what it is about: a contact, a hand-off.</param>
/// <param name="Detail">
/// What they can be told besides, such as a name in the directory; no personal data of others, but the name of somebody who is in the subject by id. Null for nothing.
/// </param>
/// <param name="At">When it happened.</param>
public sealed record Notice(NoticeKind Kind, string Subject, string? Detail, DateTimeOffset At)
{
    /// <summary>The day on which what it is about expires; null if it does not.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Who did what it is about, by the bot's own id, and so need not be told; null for nobody.</summary>
    public string? ByKey { get; init; }

    /// <summary>The name of who did it; null if it is not known.</summary>
    public string? ByName { get; init; }
}

/// <summary>What administrators are told of.</summary>
public enum NoticeKind
{
    /// <summary>A contact cannot be reached in Teams; the next in line is used.</summary>
    ContactUnreachable,

    /// <summary>Somebody who asked cannot be reached in Teams.</summary>
    AskerUnreachable,

    /// <summary>A channel cannot be reached in Teams.</summary>
    ChannelUnreachable,

    /// <summary>A message was given up after many tries.</summary>
    GivenUp,

    /// <summary>A contact has not confirmed for a long time that all is still right.</summary>
    NotConfirmed,

    /// <summary>A contact says that they are contact no more.</summary>
    ContactLeft,

    /// <summary>It is not known whether the digest arrived in a channel; it is not posted again.</summary>
    DigestUncertain,

    /// <summary>It is not known whether the digest arrived at one or more people, who are not named; it is not sent again.</summary>
    PersonalDigestUncertain,

    /// <summary>The digest was not posted in a channel; what it would have told comes with the next.</summary>
    DigestNotPosted,

    /// <summary>The digest was not sent to one or more people, who are not named; what it would have told comes with the next.</summary>
    PersonalDigestNotPosted,

    /// <summary>A channel that gets digests cannot be reached in Teams; they are stopped until it can.</summary>
    DigestChannelGone,

    /// <summary>The secret that the bot signs in to Microsoft with expires, or has expired.</summary>
    SecretExpires,

    /// <summary>The certificate that the bot signs in to Microsoft with expires, or has expired.</summary>
    CertificateExpires,

    /// <summary>All together have used what may be used of the language model today; answers begin with the built-in lead.</summary>
    ModelBudgetSpent,

    /// <summary>One or more people, who are not named, have used what one person may use of the language model today.</summary>
    PersonalModelBudgetSpent,

    /// <summary>An administrator has given or taken roles in Teams.</summary>
    RolesChanged,

    /// <summary>An administrator has let people of another tenant in.</summary>
    TenantAdded,

    /// <summary>An administrator has shut people of a tenant out again.</summary>
    TenantRemoved,
}
