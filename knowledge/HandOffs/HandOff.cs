using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// A question that was handed to a named contact, with everything that has been done with it. Immutable:
/// <see cref="HandOffRules"/> makes the next state from this one and a move, and only there.
/// </summary>
public sealed record HandOff
{
    /// <summary>Unguessable id.</summary>
    public required string Id { get; init; }

    /// <summary>The bot's own id of the asker.</summary>
    public required string AskerKey { get; init; }

    /// <summary>What is asked, masked. No move changes it.</summary>
    public required HandOffQuestion Question { get; init; }

    /// <summary>How far it has come.</summary>
    public required HandOffStatus Status { get; init; }

    /// <summary>Where it lies.</summary>
    public required Desk Desk { get; init; }

    /// <summary>Who of the desk has it in hand, when it is not the asker's turn.</summary>
    public required PlaceInLine Place { get; init; }

    /// <summary>The bot's own id of the person who has taken it on; null if nobody has.</summary>
    public string? HandlerKey { get; init; }

    /// <summary>The national body it was raised to; null if it was not.</summary>
    public NationalBody? EscalatedTo { get; init; }

    /// <summary>The bot's own ids of those who are told when it is answered, the asker not among them.</summary>
    public EquatableList<string> Followers { get; init; } = [];

    /// <summary>The names of those who asked or did something, as far as they are known. The only place where names of people are kept, but for the desk.</summary>
    public EquatableList<Participant> People { get; init; } = [];

    /// <summary>The time that its owner is given; null when it has ended.</summary>
    public Turn? Turn { get; init; }

    /// <summary>All moves, oldest first. The first one is the sending.</summary>
    public required EquatableList<AuditEntry> Trail { get; init; }

    /// <summary>How many moves have been made, the sending among them: grows by one with each.</summary>
    [JsonIgnore]
    public int Version => Trail.Count;

    /// <summary>Whether somebody is waited for.</summary>
    [JsonIgnore]
    public bool IsOpen => !Status.IsFinal();

    /// <summary>Whether others may see the question, without a name: the asker's last word on it.</summary>
    [JsonIgnore]
    public bool IsShared => Trail.LastOrDefault(entry => entry.Kind is MoveKind.Share or MoveKind.Unshare) is { Kind: var kind }
        ? kind == MoveKind.Share
        : Question.Shared;

    /// <summary>What people suggested who have been through the same, oldest first.</summary>
    [JsonIgnore]
    public IEnumerable<AuditEntry> Suggestions => Trail.Where(entry => entry.Kind == MoveKind.Suggest);

    /// <summary>The suggestions of which the asker has not said yet whether they help, oldest first.</summary>
    [JsonIgnore]
    public IEnumerable<AuditEntry> OpenSuggestions => Suggestions.Where(suggestion => !HasFallenShort(suggestion.Id));

    /// <summary>Whether the asker is waited for: to say the next word, or whether a suggestion helped.</summary>
    [JsonIgnore]
    public bool WaitsForAsker => IsOpen && (Status.WaitsForAsker() || OpenSuggestions.Any());

    /// <summary>What solved it: the suggestion of which the asker said so, else the last answer; null if it is not solved.</summary>
    [JsonIgnore]
    public AuditEntry? Solution => Status != HandOffStatus.Solved ? null
        : (Trail.LastOrDefault(entry => entry.Kind is MoveKind.ConfirmSolved or MoveKind.SuggestionSolved) is { } end ? SuggestionOf(end) : null)
            ?? Trail.LastOrDefault(entry => entry is { Kind: MoveKind.Answer, Text: not null });

    /// <summary>The first time that a person said something that may solve it, be it a suggestion; null if nobody has.</summary>
    [JsonIgnore]
    public AuditEntry? FirstAnswer => Trail.FirstOrDefault(entry => entry.Kind is MoveKind.Answer or MoveKind.Suggest);

    /// <summary>The last answer; null if there is none.</summary>
    [JsonIgnore]
    public string? Answer => Trail.LastOrDefault(entry => entry.Kind == MoveKind.Answer)?.Text;

    /// <summary>Whose move is waited for; null when it has ended.</summary>
    [JsonIgnore]
    public Owner? Owner => !IsOpen ? null
        : Status.WaitsForAsker() ? new Owner(OwnerKind.Asker, AskerKey)
        : Place switch
        {
            PlaceInLine.Contact => new Owner(OwnerKind.Contact, Desk.ContactId),
            PlaceInLine.Deputy when Desk.Deputy is { } deputy => new Owner(OwnerKind.Contact, deputy),
            PlaceInLine.Fallback when (Desk.Channel ?? Desk.Fallback) is { } fallback => new Owner(OwnerKind.Fallback, fallback),
            _ => new Owner(OwnerKind.Administrators, string.Empty),
        };

    /// <summary>The name of a person; null if it is not known.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    public string? NameOf(string? key) => People.FirstOrDefault(person => person.Key == key)?.Name;

    /// <summary>The authority of a person who suggested something; null if it is not known.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    public string? OrganisationOf(string? key) => People.FirstOrDefault(person => person.Key == key)?.Organisation;

    /// <summary>The suggestion that a move is about; null if it is about none.</summary>
    /// <param name="entry">The move.</param>
    public AuditEntry? SuggestionOf(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.About is { } id ? Suggestions.FirstOrDefault(suggestion => suggestion.Id == id) : null;
    }

    /// <summary>Whether the asker said of a suggestion that it did not solve the problem.</summary>
    /// <param name="suggestionId">The id of the suggestion in the trail.</param>
    public bool HasFallenShort(string suggestionId)
        => Trail.Any(entry => entry.Kind == MoveKind.SuggestionFellShort && entry.About == suggestionId);

    /// <summary>Whether it has been with a contact, be it as deputy.</summary>
    /// <param name="contactId">The contact.</param>
    public bool HasBeenWith(string contactId) => Trail.Any(entry => entry.ContactId == contactId);
}

/// <summary>Somebody who asked, or did something with a hand-off.</summary>
/// <param name="Key">The bot's own id of the person.</param>
/// <param name="Name">The name that the person goes by in Teams.</param>
/// <param name="Organisation">The authority of somebody who suggested something; null for others, and if it is not known.</param>
public sealed record Participant(
    string Key, string Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Organisation = null);
