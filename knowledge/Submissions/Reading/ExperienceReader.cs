using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>
/// Reads a story by its words: which sentences tell what was hard, what was done and how it ended, and what the rest of a lesson
/// would be. Safe to use from several threads.
/// </summary>
/// <param name="search">Finds lessons that are like the story.</param>
/// <param name="index">The lessons, whose words for technologies and suppliers are known.</param>
/// <param name="projects">The registry.</param>
public sealed class ExperienceReader(ILessonSearch search, LessonIndex index, ProjectRegistry projects) : IExperienceProposer
{
    private readonly StoryCategory categories = new(search);
    private readonly StoryWords words = new(index);

    /// <inheritdoc/>
    public Task<ExperienceText> ProposeAsync(Story story, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(story);
        var (problem, action, outcome) = StoryParts.Texts(StorySentences.Of(story.Text));
        var told = new ExperienceText { Story = story.Text, Problem = problem, Action = action, Outcome = outcome };
        return CompleteAsync(told, story.Language, story.Teller, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ExperienceText> CompleteAsync(ExperienceText text, Language language, Reader teller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = string.Join('\n', text.Title, text.Problem, text.Action, text.Outcome);
        var place = StoryPlace.Of(whole, teller, projects);
        var organisation = text.Organisation ?? place.Organisation;
        return text with
        {
            Title = text.Title.Length > 0 ? text.Title : StoryTitle.Of(text.Problem, language),
            Status = text.Status ?? (text.Outcome.Length == 0 ? null : StoryStatus.Of(text.Outcome)),
            Category = text.Category ?? await categories.OfAsync(text.Problem, whole, language, cancellationToken),
            Phase = text.Phase == Phase.Any ? StoryPhase.Of(whole) : text.Phase,
            Technology = text.Technology.Count > 0 ? text.Technology : [.. words.Technologies(whole, teller)],
            Supplier = text.Supplier ?? words.Supplier(whole, teller),
            Project = text.Project ?? place.ProjectName,
            ProjectId = text.Project is null ? place.Project?.Id : text.ProjectId,
            Organisation = organisation,
            Sector = text.Sector ?? (organisation == place.Organisation ? place.Sector : StoryPlace.SectorOf(organisation!)),
        };
    }
}
