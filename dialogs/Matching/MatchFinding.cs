using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>Finds whom a person may talk with about their projects. What the person may not see is no reason. Safe to use from several threads.</summary>
/// <param name="people">Who leads which project.</param>
/// <param name="board">The profiles.</param>
/// <param name="profiles">The profiles of people.</param>
/// <param name="leaders">Finds out whom the bot may ask.</param>
/// <param name="registry">The registry.</param>
/// <param name="contacts">Who follows the projects.</param>
public sealed class MatchFinding(
    IProjectPeople people, MatchBoard board, PersonProfiles profiles, Leaders leaders, ProjectRegistry registry, ProjectContacts contacts)
{
    private const int MostSolved = 2;

    /// <summary>How much it is worth that somebody can be asked.</summary>
    private const double OfLeader = 0.1;

    /// <summary>Those whom a person may talk with.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    /// <param name="notice">What has just been done; null for nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ShowAsync(Person person, Language language, string? notice, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await people.FindAsync(person.Key, cancellationToken) is not { ProjectIds.Count: > 0 } known)
        {
            return new ActionResult(null, MatchTexts.Catalog.Get(language, "FindNoProject"));
        }

        var room = board.Now();
        var own = await profiles.AsGainerAsync(room, known, cancellationToken);
        var matches = own.SelectMany(profile => room.Maker.For(profile, room.Profiles, (_, lesson) => person.Reader.CanSee(lesson))).ToList();
        var who = await leaders.WhoAsync(person, [.. matches.Select(match => match.Helper.ProjectId).OfType<string>().Distinct()], cancellationToken);
        bool CanAsk(Match match) => match.Helper.ProjectId is { } project && who.ContainsKey(project);
        var best = matches.OrderByDescending(match => match.Score + (CanAsk(match) ? OfLeader : 0)).ThenBy(match => match.Helper.Id, StringComparer.Ordinal)
            .DistinctBy(match => match.Helper.Organisation, StringComparer.OrdinalIgnoreCase).Take(MatchListReply.Most).ToList();
        if (best.Count == 0)
        {
            return new ActionResult(null, MatchTexts.Catalog.Get(language, "FindNobody"));
        }

        return new ActionResult(
            new MatchListReply(language, Nonce.New(), [.. best.Select(match => Item(match, CanAsk(match), language))])
            {
                Notice = notice,
                Own = [.. own.Select(profile => profile.Name).OfType<string>()],
                Introduction = best.All(CanAsk) ? null : contacts.For(person, language),
            },
            null);
    }

    private MatchItem Item(Match match, bool canAsk, Language language) => new(match.Helper.Organisation, match.Helper.Name, MatchWords.ToGainer(match.Reason, language))
    {
        AskProjectId = canAsk ? match.Helper.ProjectId : null,
        Solved = [.. match.Pairs.Select(pair => pair.Solved.Title).Take(MostSolved)],
        Url = match.Helper.ProjectId is { } project && registry.Find(project)?.Urls is [var url, ..] ? url : null,
    };
}
