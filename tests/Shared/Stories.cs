using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>A made-up story of which is known how it should be read.</summary>
/// <param name="Id">"dev-" and "new-" for those that were there when the words were chosen, "held-" for those written afterwards.</param>
/// <param name="Categories">The areas that are right.</param>
/// <param name="Statuses">The statuses that are right.</param>
/// <param name="Sentences">Each sentence, with P, A or O for the part that it belongs to.</param>
internal sealed record LabelledStory(
    string Id, IReadOnlyList<Category> Categories, IReadOnlyList<LessonStatus> Statuses, IReadOnlyList<(char Part, string Text)> Sentences)
{
    public string Text => string.Join(' ', Sentences.Select(sentence => sentence.Text));
}

/// <summary>How well stories are read: shares of what could be right, 0 to 1.</summary>
/// <param name="Sentences">How many sentences there are.</param>
/// <param name="Placed">The share of them that stand in the right part.</param>
/// <param name="CategoryRight">The share of stories whose proposed area is right.</param>
/// <param name="CategoryOpen">The share whose area is left open.</param>
/// <param name="StatusRight">The share whose proposed status is right.</param>
/// <param name="StatusOpen">The share whose status is left open.</param>
internal sealed record StoryMeasures(int Sentences, double Placed, double CategoryRight, double CategoryOpen, double StatusRight, double StatusOpen);

/// <summary>The stories in <c>stories.txt</c>, and how they are read.</summary>
internal static class Stories
{
    public static IReadOnlyList<LabelledStory> Read(string file)
    {
        var stories = new List<LabelledStory>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                var columns = line[3..].Split('|', StringSplitOptions.TrimEntries);
                stories.Add(new LabelledStory(columns[0], Choices<Category>(columns[1]), Choices<LessonStatus>(columns[2]), []));
            }
            else
            {
                stories[^1] = stories[^1] with { Sentences = [.. stories[^1].Sentences, (line[0], line[2..])] };
            }
        }

        return stories;
    }

    public static async Task<StoryMeasures> MeasureAsync(IExperienceProposer proposer, IReadOnlyCollection<LabelledStory> stories, Action<string>? tell = null)
    {
        var (sentences, placed, category, categoryOpen, status, statusOpen) = (0, 0, 0, 0, 0, 0);
        foreach (var story in stories)
        {
            var read = await proposer.ProposeAsync(new Story(story.Text, Language.Danish, Reader.Anyone), CancellationToken.None);
            foreach (var (part, text) in story.Sentences)
            {
                var isRight = TextOf(read, part).Contains(text, StringComparison.Ordinal);
                (sentences, placed) = (sentences + 1, placed + (isRight ? 1 : 0));
                if (!isRight)
                {
                    tell?.Invoke($"{story.Id} {part} {text}");
                }
            }

            var (rightCategory, rightStatus) = (read.Category is { } area && story.Categories.Contains(area), read.Status is { } end && story.Statuses.Contains(end));
            category += rightCategory ? 1 : 0;
            categoryOpen += read.Category is null ? 1 : 0;
            status += rightStatus ? 1 : 0;
            statusOpen += read.Status is null ? 1 : 0;
            if (!rightCategory || !rightStatus)
            {
                tell?.Invoke($"{story.Id} {(rightCategory ? "" : read.Category?.ToString() ?? "no area")} {(rightStatus ? "" : read.Status?.ToString() ?? "no status")}");
            }
        }

        double Share(int right) => (double)right / stories.Count;
        return new StoryMeasures(sentences, (double)placed / sentences, Share(category), Share(categoryOpen), Share(status), Share(statusOpen));
    }

    private static string TextOf(ExperienceText read, char part) => part switch { 'P' => read.Problem, 'A' => read.Action, _ => read.Outcome };

    private static T[] Choices<T>(string names)
        where T : struct, Enum
        => [.. names.Split(',').Select(name => Enum.Parse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true))];
}
