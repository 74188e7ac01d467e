using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>Asks for introductions and answers them. Safe to use from several threads.</summary>
/// <param name="talk">Takes down who leads which project.</param>
/// <param name="leaders">Finds out whom the bot may ask.</param>
/// <param name="desk">Asks the two.</param>
/// <param name="introductions">The introductions.</param>
/// <param name="views">Shows introductions.</param>
/// <param name="board">The profiles.</param>
/// <param name="profiles">The profiles of people.</param>
/// <param name="registry">The registry.</param>
public sealed class IntroductionTalk(
    ProjectTalk talk, Leaders leaders, IntroductionDesk desk, IIntroductions introductions, IntroductionViews views, MatchBoard board, PersonProfiles profiles,
    ProjectRegistry registry)
{
    /// <summary>Asks for an introduction to the one who leads a project.</summary>
    /// <param name="projectId">The project.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> AskAsync(string projectId, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (registry.Find(projectId) is not { } project)
        {
            return Sentence(by.Language, "NoSuchProject");
        }

        var first = await talk.KnowAsync(by, person => person, cancellationToken);
        if (first.ProjectIds.Count == 0 && first.Organisation is null)
        {
            return Sentence(by.Language, "TellProjectFirst");
        }

        if (!(await leaders.WhoAsync(by.Person, [project.Id], cancellationToken)).TryGetValue(project.Id, out var second))
        {
            return await KnownAsync(project, by, cancellationToken) ?? Sentence(by.Language, "NobodyToAsk");
        }

        var (own, reason) = await ReasonAsync(first, second, project, by, cancellationToken);
        return await desk.WishAsync(first, own, second, project.Id, reason, cancellationToken) switch
        {
            IntroductionAccepted { Introduction: var begun } => await ShownAsync(begun, by, cancellationToken),
            IntroductionRefused { Reason: var refused } => Sentence(by.Language, $"Refused.{refused}"),
            _ => throw new InvalidOperationException("It is accepted or refused."),
        };
    }

    /// <summary>Answers an introduction.</summary>
    /// <param name="id">The introduction.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> AnswerAsync(string id, IntroductionAnswer answer, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return await desk.AnswerAsync(id, by.Person.Key, answer, cancellationToken) switch
        {
            IntroductionAccepted { Introduction: var now } => await ShownAsync(now, by, cancellationToken, answer == IntroductionAnswer.Mute ? "Muted" : null),
            IntroductionRefused { Introduction: { } now, Reason: IntroductionRefusal.Over } => await ShownAsync(now, by, cancellationToken, answer == IntroductionAnswer.Mute ? "Muted" : null),
            IntroductionRefused { Reason: var refused } => Sentence(by.Language, answer == IntroductionAnswer.Mute ? "Muted" : $"Refused.{refused}"),
            _ => throw new InvalidOperationException("It is accepted or refused."),
        };
    }

    /// <summary>One that the person has asked for already and that is still under way: the same click again.</summary>
    private async Task<ActionResult?> KnownAsync(Project project, Clicked by, CancellationToken cancellationToken)
    {
        var own = await introductions.OpenOfAsync(by.Person.Key, cancellationToken)
            .FirstOrDefaultAsync(one => one.OtherThan(by.Person.Key)?.ProjectId == project.Id, cancellationToken);
        return own is null ? null : await ShownAsync(own, by, cancellationToken);
    }

    /// <summary>The best reason among the person's projects; without one, that they would like to.</summary>
    private async Task<(string? Own, MatchReason Reason)> ReasonAsync(
        ProjectPerson first, ProjectPerson second, Project project, Clicked by, CancellationToken cancellationToken)
    {
        var room = board.Now();
        var helper = PersonProfiles.AsHelper(room, second).First(profile => profile.ProjectId == project.Id);

        // Where the other belongs by now is not known before they write.
        bool MaySee(Lesson lesson) => by.Person.Reader.CanSee(lesson) && Reader.Anyone.CanSee(lesson, second.Key);
        var best = (await profiles.AsGainerAsync(room, first, cancellationToken)).Select(profile => room.Maker.Between(profile, helper, MaySee)).OfType<Match>()
            .OrderByDescending(match => match.Score).FirstOrDefault();
        var own = best?.Gainer.ProjectId ?? (first.ProjectIds is [var led, ..] ? led : null);
        return (own, best?.Reason ?? new MatchReason
        {
            Helper = project.Organisation,
            Gainer = first.Organisation ?? registry.Find(own!)?.Name ?? own!,
        });
    }

    private async Task<ActionResult> ShownAsync(Introduction introduction, Clicked by, CancellationToken cancellationToken, string? notice = null)
    {
        if (by.Place is { } place)
        {
            await introductions.AdoptAsync(introduction.Id, place, cancellationToken);
        }

        return views.To(introduction, by.Person.Key, by.Language) is { } reply
            ? new ActionResult(notice is null ? reply : reply with { Notice = MatchTexts.Catalog.Get(by.Language, notice) }, null)
            : Sentence(by.Language, $"Refused.{IntroductionRefusal.NotYours}");
    }

    private static ActionResult Sentence(Language language, string key) => new(null, MatchTexts.Catalog.Get(language, key));
}
