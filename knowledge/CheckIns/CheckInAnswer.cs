using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>What a person answers to the three questions. Everything may be left out: an empty answer says that nothing is hard. Immutable.</summary>
public sealed record CheckInAnswer
{
    /// <summary>The most characters of one text: no more than a message to the bot may have, since each can become one.</summary>
    public const int LongestText = 2_000;

    /// <summary>Nothing.</summary>
    public static CheckInAnswer Empty { get; } = new();

    /// <summary>Where it is hard now, of <see cref="DifficultyAreas.All"/>.</summary>
    public EquatableList<Category> Areas { get; init; } = [];

    /// <summary>What is hard, in words; null for none.</summary>
    public string? Hard { get; init; }

    /// <summary>What was learned since the last time; null for nothing.</summary>
    public string? Learned { get; init; }

    /// <summary>What help is needed; null for none.</summary>
    public string? Help { get; init; }

    /// <summary>Whether the person wants to ask a contact for that help. Nothing is sent by it: it is offered first.</summary>
    public bool AsQuestion { get; init; }

    /// <summary>Whether the words may be read, with the project's name, by people of Digitaliseringsstyrelsen. Otherwise only numbers are made of it.</summary>
    public bool MayBeRead { get; init; }

    /// <summary>The texts that there are.</summary>
    [JsonIgnore]
    public IEnumerable<string> Texts => new[] { Hard, Learned, Help }.OfType<string>();

    /// <summary>As it may be kept: personal data masked, blanks left out, no area but the known ones.</summary>
    public CheckInAnswer Masked() => this with { Areas = DifficultyAreas.Only(Areas), Hard = Masked(Hard), Learned = Masked(Learned), Help = Masked(Help) };

    private static string? Masked(string? text) => string.IsNullOrWhiteSpace(text) ? null : PersonalData.Mask(text.Trim()).Text;
}
