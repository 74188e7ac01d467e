using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>What there is to tell, for all subscriptions alike. Immutable; who may see what is decided when a digest is made of it.</summary>
public sealed record DigestFacts
{
    /// <summary>The moment it was gathered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The published lessons.</summary>
    public IReadOnlyList<PublishedLesson> Lessons { get; init; } = [];

    /// <summary>The hand-offs that are kept, open or not.</summary>
    public IReadOnlyList<HandOff> HandOffs { get; init; } = [];

    /// <summary>The questions that recur.</summary>
    public IReadOnlyList<RecurringGroup> Recurring { get; init; } = [];

    /// <summary>The directory.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>By the bot's own id of a person the contacts whom that person fills.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Seats { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Dates that are worth knowing.</summary>
    public IReadOnlyList<DigestDate> Dates { get; init; } = [];
}

/// <summary>A published lesson, and since when.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Since">When its first version was published; null for one that came with the program.</param>
public sealed record PublishedLesson(Lesson Lesson, DateTimeOffset? Since);

/// <summary>A date that is worth knowing.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">What happens, in Danish.</param>
/// <param name="TitleEnglish">The same in English.</param>
/// <param name="Url">Where more is told; null for nowhere.</param>
public sealed record DigestDate(string Id, DateOnly Day, string Title, string TitleEnglish, string? Url = null);
