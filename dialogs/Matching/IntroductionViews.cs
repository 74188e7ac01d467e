using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>Shows introductions to those who have a part in them. Immutable.</summary>
/// <param name="registry">The registry.</param>
public sealed class IntroductionViews(ProjectRegistry registry)
{
    /// <summary>The card of a person; null if the person has no part in it.</summary>
    /// <param name="introduction">The introduction.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="language">The language.</param>
    public IntroductionReply? To(Introduction introduction, string personKey, Language language)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        if (introduction is not { First: { } first, Reason: { } reason } || introduction.OtherThan(personKey) is not { } other)
        {
            return null;
        }

        var isFirst = first.Key == personKey;
        var standing = StandingOf(introduction, personKey);
        var project = other.ProjectId is { } id ? registry.Find(id) : null;
        return new IntroductionReply(
            language,
            Nonce.New(),
            introduction.Id,
            standing,
            PlaceOf(other, isFirst ? reason.Helper : reason.Gainer, language),
            project?.Name,
            isFirst ? MatchWords.ToGainer(reason, language) : MatchWords.ToHelper(reason, language))
        {
            IsOwnWord = project is not null && !other.IsBorneOutBy(project),
            OtherSaidYes = standing == IntroductionStanding.Asked && !isFirst,
            Name = standing == IntroductionStanding.Introduced ? other.Name : null,
            UserId = standing == IntroductionStanding.Introduced ? other.UserId : null,
        };
    }

    /// <summary>The line to the one who had said yes; null if the person has no part in it.</summary>
    /// <param name="introduction">The introduction.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="language">The language.</param>
    public IntroductionNoteReply? Note(Introduction introduction, string personKey, Language language)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        return introduction is not { IsOpen: false, State: not IntroductionState.Introduced, Reason: { } reason, First: { } first } || introduction.OtherThan(personKey) is not { } other
            ? null
            : new IntroductionNoteReply(language, PlaceOf(other, first.Key == personKey ? reason.Helper : reason.Gainer, language));
    }

    /// <summary>Where the other is from: the project's authority only if the mapping bears it out, else their own, else the project that they name.</summary>
    private string PlaceOf(IntroductionSide side, string authority, Language language)
        => side.ProjectId is not { } id || registry.Find(id) is not { } project || side.IsBorneOutBy(project) ? authority
            : side.Organisation ?? MatchTexts.Catalog.Format(language, "TheProject", project.Name);

    private static IntroductionStanding StandingOf(Introduction introduction, string personKey) => introduction.State switch
    {
        IntroductionState.Introduced => IntroductionStanding.Introduced,
        IntroductionState.Declined when introduction.EndedBy == personKey => IntroductionStanding.Declined,
        IntroductionState.Declined or IntroductionState.FellThrough => IntroductionStanding.CameToNothing,
        IntroductionState.Expired when introduction.First!.Key == personKey && introduction.SecondAskedAt is not null => IntroductionStanding.CameToNothing,
        IntroductionState.Expired => IntroductionStanding.Expired,
        _ when introduction.HasSaidYes(personKey) => IntroductionStanding.Waiting,
        _ => IntroductionStanding.Asked,
    };
}
