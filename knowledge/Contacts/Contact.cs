using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>A role in the directory, and the person who fills it.</summary>
public sealed partial record Contact
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>True for a made-up person, until an administrator puts in a real one.</summary>
    public bool Example { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>What the person is there for.</summary>
    public required string Role { get; init; }

    /// <summary>What the contact is called by: the name, or the role for as long as the person is made up.</summary>
    [JsonIgnore]
    public string Called => Example ? Role : Name;

    /// <summary>The authority; "Egen organisation" and "Egen region" mean the asker's own.</summary>
    public required string Organisation { get; init; }

    /// <summary>The areas the contact answers for.</summary>
    public EquatableList<Category> Categories { get; init; } = [];

    /// <summary>The sectors whose questions the contact takes.</summary>
    public EquatableList<Sector> Sectors { get; init; } = [];

    /// <summary>The regions whose questions the contact takes; empty for all.</summary>
    public EquatableList<string> Regions { get; init; } = [];

    /// <summary>
    /// Beginnings of words, one of which must be in the question: for contacts who answer for one narrow field only. Empty
    /// for all questions.
    /// </summary>
    public EquatableList<string> OnlyAbout { get; init; } = [];

    /// <summary>What the contact can help with, in words.</summary>
    public string? CanHelpWith { get; init; }

    /// <summary>What the contact cannot help with, in words.</summary>
    public string? CannotHelpWith { get; init; }

    /// <summary>The usual answer time in Danish working days, at least 1; null if none is promised.</summary>
    public int? AnswerWithinWorkingDays { get; init; }

    /// <summary>The id of the contact who steps in; null if nobody does.</summary>
    public string? Deputy { get; init; }

    /// <summary>The id of the contact who takes over when this one leaves; null for the deputy, else whoever the questions fit.</summary>
    public string? Successor { get; init; }

    /// <summary>The Entra object id of the person, in lower case; null until it is known, and then nobody can be written to in Teams.</summary>
    public string? UserId { get; init; }

    /// <summary>The mailbox that is used when the person cannot be reached, in words that people read.</summary>
    public string? Fallback { get; init; }

    /// <summary>The conversation id of the Teams channel that is used when the person cannot be reached; null for none.</summary>
    public string? FallbackChannel { get; init; }

    /// <summary>The mail address in <see cref="Fallback"/>; null if there is none.</summary>
    [JsonIgnore]
    public string? Mailbox => Fallback is null ? null : MailAddress().Match(Fallback) is { Success: true } found ? found.Value : null;

    /// <summary>The first day the contact is valid.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day the contact is valid; null for no end.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The day the person last said that this is still right.</summary>
    public DateOnly? LastConfirmed { get; init; }

    /// <summary>The first day the contact is away; null with <see cref="AwayTo"/> for away already.</summary>
    public DateOnly? AwayFrom { get; init; }

    /// <summary>The last day the contact is away; null with <see cref="AwayFrom"/> for away until further notice.</summary>
    public DateOnly? AwayTo { get; init; }

    /// <summary>How many open questions the contact takes at once; null for no bound.</summary>
    public int? MaxOpen { get; init; }

    /// <summary>Where the route comes from.</summary>
    public string? Basis { get; init; }

    /// <summary>Whether the contact is away on a day.</summary>
    /// <param name="day">The day, in Denmark.</param>
    public bool IsAwayOn(DateOnly day)
        => (AwayFrom ?? AwayTo) is not null && (AwayFrom is not { } from || from <= day) && (AwayTo is not { } to || day <= to);

    /// <summary>Whether the contact is valid on a day.</summary>
    /// <param name="day">The day, in Denmark.</param>
    public bool IsValidOn(DateOnly day) => (ValidFrom is not { } from || from <= day) && (ValidTo is not { } to || day <= to);

    [GeneratedRegex(@"[\p{L}\p{Nd}._%+-]+@[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();
}
