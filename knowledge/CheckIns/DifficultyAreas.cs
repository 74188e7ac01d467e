using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>
/// The areas in which projects can find it hard: the seven of Digitaliseringsstyrelsen's own "temperaturmåling" of the signature projects
/// (the chapter with its summary: data, law, IT infrastructure, competencies, ethics, organisation, suppliers). They are categories of lessons,
/// so that what is found hard and what has been learned can be laid side by side.
/// </summary>
public static class DifficultyAreas
{
    /// <summary>The areas, in the order of the source.</summary>
    public static EquatableList<Category> All { get; } =
    [
        Category.Data, Category.Legal, Category.Infrastructure, Category.Competencies, Category.Ethics, Category.Organisation, Category.Suppliers,
    ];

    /// <summary>The areas among some categories, each once and in order.</summary>
    /// <param name="categories">What was chosen.</param>
    public static EquatableList<Category> Only(IEnumerable<Category> categories) => [.. All.Intersect(categories)];
}
