using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The data of a list of projects.</summary>
internal sealed record RegistryCard : CardData
{
    private const int Unfolded = 6;
    private const int Most = 60;

    public required string Lead { get; init; }

    public string? AsOf { get; init; }

    public required IReadOnlyList<ProjectBlock> Projects { get; init; }

    /// <summary>Those that are folded away at first.</summary>
    public required IReadOnlyList<ProjectBlock> Rest { get; init; }

    public required string RestTitle { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RegistryCard Of(RegistryReply reply, CardTexts texts, int limit)
    {
        // Those whose leader can be asked stand where the button is seen.
        var blocks = reply.Projects.Take(Most).OrderByDescending(project => reply.Introducible.Contains(project.Id)).Select(project => ProjectBlock.Of(project, texts, Math.Min(limit, 200)) with { Introduce = reply.Introducible.Contains(project.Id) ? project.Id : null }).ToList();
        // One more project takes no more room than the button that would show it.
        var unfolded = blocks.Count == Unfolded + 1 ? blocks.Count : Unfolded;
        var newest = reply.Projects.Select(project => project.AsOf).Max();
        return new RegistryCard
        {
            Speak = Shortened.To($"{reply.Lead} {string.Join(". ", blocks.Take(3).Select(block => block.Name))}", 1_000),
            Summary = reply.Lead,
            Lead = reply.Lead,
            AsOf = newest is null ? null : texts.Format("RegistryAsOf", texts.Month(newest)),
            Projects = [.. blocks.Take(unfolded)],
            Rest = [.. blocks.Skip(unfolded)],
            RestTitle = texts.Format("RegistryRest", Math.Max(blocks.Count - unfolded, 0)),
        };
    }
}

/// <summary>One project on a card.</summary>
internal sealed record ProjectBlock(string Name, string Stage, string StageColor, string Place, string? Summary)
{
    /// <summary>The project to whose leader the bot can introduce the reader; null if it cannot.</summary>
    public string? Introduce { get; init; }

    /// <summary>The project as the card shows it.</summary>
    /// <param name="project">The project.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ProjectBlock Of(Project project, CardTexts texts, int limit) => new(
        Shortened.To(project.Name, limit),
        new ProjectWords(texts).Stage(project),
        ProjectWords.StageColor(project),
        Shortened.To(ProjectWords.Place(project), limit),
        project.Summary is { } summary ? Shortened.To(summary, limit) : null);
}
