namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>A contact as the book has it: what the directory says, and what became of it in use.</summary>
/// <param name="Contact">What the directory says.</param>
/// <param name="State">What became of it in use.</param>
public sealed record ContactRecord(Contact Contact, ContactState State);

/// <summary>What is known of a contact from use, and stands in no file.</summary>
public sealed record ContactState
{
    /// <summary>Since when Teams cannot reach the person, known after a try; null if nothing speaks against it.</summary>
    public DateTimeOffset? Unreachable { get; init; }

    /// <summary>When the person was last asked whether all this is still right; null if never.</summary>
    public DateTimeOffset? AskedToConfirmAt { get; init; }

    /// <summary>When the administrators were last told that the person does not answer that question; null if never.</summary>
    public DateTimeOffset? SilenceToldAt { get; init; }

    /// <summary>1 for a new contact; one more with each write.</summary>
    public int Version { get; init; } = 1;
}
