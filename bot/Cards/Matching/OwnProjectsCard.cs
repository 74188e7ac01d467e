using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Matching;

/// <summary>The data of the projects that somebody leads.</summary>
internal sealed record OwnProjectsCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required IReadOnlyList<OwnProject> Projects { get; init; }

    public required string Matches { get; init; }

    public required string MatchesVerb { get; init; }

    public required string MatchesTitle { get; init; }

    public required string CheckIns { get; init; }

    public required string CheckInsVerb { get; init; }

    public required string CheckInsTitle { get; init; }

    public required bool CanFind { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static OwnProjectsCard Of(OwnProjectsReply reply, MatchCardTexts texts, int limit)
    {
        var heading = texts[reply.Projects.Count switch { 0 => "OwnNone", 1 => "OwnOne", _ => "OwnMany" }];
        var projects = reply.Projects.Select(project => new OwnProject(
            project.Id, Shortened.To(project.Name, Math.Min(limit, 150)), Shortened.To($"{project.Organisation} · {new ProjectWords(texts.Common).Stage(project)}", limit))).ToList();
        var notice = reply.Notice is { } said ? Shortened.To(said, Math.Min(limit, 300)) : null;
        return new OwnProjectsCard
        {
            Speak = Shortened.To(string.Join(' ', [.. new[] { notice }.OfType<string>(), $"{heading}.", .. projects.Select(project => $"{project.Name}.")]), 1_000),
            Summary = heading,
            Notice = notice,
            Heading = heading,
            Projects = projects,
            Matches = texts[reply.OpenToMatches ? "MatchesOn" : "MatchesOff"],
            MatchesVerb = reply.OpenToMatches ? "matchCloseUp" : "matchOpenUp",
            MatchesTitle = texts[reply.OpenToMatches ? "CloseUp" : "OpenUp"],
            CheckIns = texts[reply.WantsCheckIns ? "CheckInsOn" : "CheckInsOff"],
            CheckInsVerb = reply.WantsCheckIns ? "matchNoCheckIns" : "matchWantCheckIns",
            CheckInsTitle = texts[reply.WantsCheckIns ? "NoCheckIns" : "WantCheckIns"],
            CanFind = projects.Count > 0,
        };
    }
}

/// <summary>A project that somebody leads.</summary>
internal sealed record OwnProject(string Id, string Name, string Facts);
