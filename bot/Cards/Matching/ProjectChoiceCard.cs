using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Matching;

/// <summary>The data of the question which project somebody means.</summary>
internal sealed record ProjectChoiceCard : CardData
{
    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<ProjectChoice> Choices { get; init; }

    /// <summary>What is said to none of them.</summary>
    public required string None { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ProjectChoiceCard Of(ProjectChoiceReply reply, MatchCardTexts texts, int limit)
    {
        var most = Math.Min(limit, 120);
        var heading = texts.Format("IsItThis", Shortened.To(reply.Projects[0].Name, most), Shortened.To(reply.Projects[0].Organisation, most));
        return new ProjectChoiceCard
        {
            Speak = $"{heading} {texts["ChoiceLead"]}",
            Summary = heading,
            Heading = heading,
            Lead = texts["ChoiceLead"],
            Choices = [.. reply.Projects.Select((project, index) => new ProjectChoice(
                project.Id,
                index == 0 ? texts["YesThis"] : texts.Format("NoThat", Shortened.To(project.Name, Math.Min(limit, 60)), Shortened.To(project.Organisation, Math.Min(limit, 60))),
                index == 0 ? "positive" : "default"))],
            None = texts[reply.Projects.Count == 1 ? "NotThis" : "NoneOfThese"],
        };
    }
}

/// <summary>A project that may be meant.</summary>
internal sealed record ProjectChoice(string Id, string Title, string Style);
