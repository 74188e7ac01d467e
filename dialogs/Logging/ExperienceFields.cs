namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>The ids of the fields in which an experience is typed, on every card and form that has them.</summary>
public static class ExperienceFields
{
    /// <summary>The whole story in the teller's own words.</summary>
    public const string Story = "story";

    /// <summary>The experience in a line.</summary>
    public const string Title = "title";

    /// <summary>What was hard.</summary>
    public const string Problem = "problem";

    /// <summary>What was done.</summary>
    public const string Action = "done";

    /// <summary>How it ended.</summary>
    public const string Outcome = "outcome";

    /// <summary>How the problem stands: the name of a <see cref="Knowledge.Lessons.LessonStatus"/>.</summary>
    public const string Status = "status";

    /// <summary>What it rests on: the name of an <see cref="Knowledge.Lessons.Evidence"/>.</summary>
    public const string Evidence = "evidence";

    /// <summary>The area: the name of a <see cref="Knowledge.Lessons.Category"/>.</summary>
    public const string Category = "category";

    /// <summary>The phase: the name of a <see cref="Knowledge.Lessons.Phase"/>.</summary>
    public const string Phase = "phase";

    /// <summary>Technologies, separated by commas.</summary>
    public const string Technology = "technology";

    /// <summary>The supplier.</summary>
    public const string Supplier = "supplier";

    /// <summary>The project's name.</summary>
    public const string Project = "project";

    /// <summary>The authority.</summary>
    public const string Organisation = "organisation";

    /// <summary>The part of the public sector: the name of a <see cref="Knowledge.Lessons.Sector"/>.</summary>
    public const string Sector = "sector";

    /// <summary>The month that it describes, as YYYY-MM, or a date in it.</summary>
    public const string AsOf = "asOf";

    /// <summary>Who may see it: the name of a <see cref="Knowledge.Readers.Visibility"/>.</summary>
    public const string Visibility = "visibility";

    /// <summary>What can be shared: names of <see cref="Knowledge.Lessons.Material"/>, separated by commas.</summary>
    public const string Material = "material";

    /// <summary>Whether others may write to the teller: "true" or "false".</summary>
    public const string MayContact = "mayContact";

    /// <summary>What a colleague would search for, separated by commas.</summary>
    public const string Keywords = "keywords";

    /// <summary>For whom it is told.</summary>
    public const string ToldFor = "toldFor";

    /// <summary>Ids of lessons that it takes the place of, separated by commas.</summary>
    public const string Supersedes = "supersedes";

    /// <summary>Ids of lessons that it contradicts, separated by commas.</summary>
    public const string Contradicts = "contradicts";

    /// <summary>Why something is sent back or turned down.</summary>
    public const string Reason = "reason";

    /// <summary>Those that somebody fills who tells an experience; the others are for those who decide on it.</summary>
    public static IReadOnlyList<string> OfTeller { get; } =
    [
        Story, Title, Problem, Action, Outcome, Status, Category, Phase, Technology, Supplier, Project, Organisation, Sector, AsOf, Visibility, Material,
        MayContact, Keywords, ToldFor,
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Story, Title, Problem, Action, Outcome, Status, Evidence, Category, Phase, Technology, Supplier, Project, Organisation, Sector, AsOf,
        Visibility, Material, MayContact, Keywords, ToldFor, Supersedes, Contradicts, Reason,
    ];
}
