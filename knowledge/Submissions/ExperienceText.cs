using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>What is told of an experience so far. Immutable; texts that are not told yet are empty.</summary>
public sealed record ExperienceText
{
    /// <summary>The story in the teller's own words, as it was first told; it is kept for the curator and not published.</summary>
    public string Story { get; init; } = "";

    /// <summary>The experience in a line.</summary>
    public string Title { get; init; } = "";

    /// <summary>What was hard. Required.</summary>
    public string Problem { get; init; } = "";

    /// <summary>What was done. Required.</summary>
    public string Action { get; init; } = "";

    /// <summary>How it ended. Required; "virkede ikke" is fine.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>How the problem stands now; null until somebody has said so.</summary>
    public LessonStatus? Status { get; init; }

    /// <summary>What it rests on.</summary>
    public Evidence Evidence { get; init; } = Evidence.Experience;

    /// <summary>The area; null until somebody has said so.</summary>
    public Category? Category { get; init; }

    /// <summary>The phase in which it happened.</summary>
    public Phase Phase { get; init; } = Phase.Any;

    /// <summary>Technologies, as short Danish terms.</summary>
    public EquatableList<string> Technology { get; init; } = [];

    /// <summary>The supplier; null if none is named.</summary>
    public string? Supplier { get; init; }

    /// <summary>The project's name; null if it is no project's.</summary>
    public string? Project { get; init; }

    /// <summary>The project's id in the registry; null if it is not one of those.</summary>
    public string? ProjectId { get; init; }

    /// <summary>The authority whose experience it is; null if it is not known.</summary>
    public string? Organisation { get; init; }

    /// <summary>The part of the public sector; null if it is not known.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The month that it describes, as YYYY-MM; empty for the month in which it is sent.</summary>
    public string AsOf { get; init; } = "";

    /// <summary>Who may see it.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>What can be shared with others.</summary>
    public EquatableList<Material> Material { get; init; } = [];

    /// <summary>Whether others may write to the teller.</summary>
    public bool MayContact { get; init; }

    /// <summary>What a colleague would search for.</summary>
    public EquatableList<string> Keywords { get; init; } = [];

    /// <summary>For whom it is told ("projektlederen i Faxe"), where the teller was not there; null for the teller's own experience.</summary>
    public string? ToldFor { get; init; }

    /// <summary>Ids of lessons that it takes the place of; a curator says so.</summary>
    public EquatableList<string> Supersedes { get; init; } = [];

    /// <summary>Ids of lessons that it contradicts; a curator says so.</summary>
    public EquatableList<string> Contradicts { get; init; } = [];

    /// <summary>Those who may read it.</summary>
    [JsonIgnore]
    public Readership Readership => new(Visibility, Organisation, Sector ?? Lessons.Sector.CrossSector);

    /// <summary>Whether another text says something else; white space around a text, and how lines end, do not count.</summary>
    /// <param name="other">The other text.</param>
    public bool SaysSame(ExperienceText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Each(Tidy) == other.Each(Tidy);
    }

    /// <summary>The text as it may be kept, and what kinds of personal data were taken out of it.</summary>
    public (ExperienceText Text, EquatableList<PersonalDataKind> Kinds) Masked()
    {
        var kinds = new SortedSet<PersonalDataKind>();
        string Mask(string part, IReadOnlyList<IPersonalDataDetector> detectors)
        {
            var masked = PersonalData.Mask(Tidy(part), detectors, Language.Danish);
            kinds.UnionWith(masked.Findings.Select(finding => finding.Kind));
            return masked.Text;
        }

        // Digits in a row are usual in ids, which so are searched for numbers of people only, as those of lessons are.
        string Reference(string part) => Mask(part, PersonalData.NumbersOnly);
        var text = Each(part => Mask(part, PersonalData.Detectors)) with
        {
            AsOf = Reference(AsOf),
            ProjectId = ProjectId is null ? null : Reference(ProjectId),
            Supersedes = [.. Supersedes.Select(Reference).Where(id => id.Length > 0)],
            Contradicts = [.. Contradicts.Select(Reference).Where(id => id.Length > 0)],
        };
        return (text, [.. kinds]);
    }

    private static string Tidy(string text) => text.ReplaceLineEndings("\n").Trim();

    private ExperienceText Each(Func<string, string> change)
    {
        string? Maybe(string? text) => text is null ? null : change(text) is { Length: > 0 } changed ? changed : null;
        EquatableList<string> All(EquatableList<string> texts) => [.. texts.Select(change).Where(text => text.Length > 0)];
        return this with
        {
            Story = change(Story),
            Title = change(Title),
            Problem = change(Problem),
            Action = change(Action),
            Outcome = change(Outcome),
            Technology = All(Technology),
            Supplier = Maybe(Supplier),
            Project = Maybe(Project),
            Organisation = Maybe(Organisation),
            Keywords = All(Keywords),
            ToldFor = Maybe(ToldFor),
        };
    }
}
