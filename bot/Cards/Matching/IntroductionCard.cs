using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Matching;

/// <summary>The data of an introduction, for one of the two.</summary>
internal sealed record IntroductionCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    /// <summary>The project of the other; null if none is known.</summary>
    public string? Project { get; init; }

    public required string Why { get; init; }

    public required string Lead { get; init; }

    /// <summary>Whether the person is asked now.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>Whether the person can take back a yes.</summary>
    public required bool IsWaiting { get; init; }

    /// <summary>Opens a chat of the two; null until both have said yes, or where Teams cannot open one.</summary>
    public string? Chat { get; init; }

    public required string ChatTitle { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static IntroductionCard Of(IntroductionReply reply, MatchCardTexts texts, int limit)
    {
        var (place, name) = (Shortened.To(reply.Place, Math.Min(limit, 150)), Shortened.To(reply.Name ?? texts["Somebody"], Math.Min(limit, 100)));
        var chat = PersonChat.With(reply.UserId);
        var lead = reply.Standing switch
        {
            IntroductionStanding.Asked => texts[reply.OtherSaidYes ? "LeadAskedSecond" : "LeadAskedFirst"],
            IntroductionStanding.Introduced => texts.Format(chat is null ? "LeadIntroducedNoChat" : "LeadIntroduced", name),
            var standing => texts["Lead" + standing],
        };
        var heading = reply.Standing == IntroductionStanding.Introduced
            ? texts.Format("HeadingIntroduced", name, place)
            : texts.Format($"Heading{reply.Standing}{(reply.OtherSaidYes ? "Second" : "")}", place);
        return new IntroductionCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, $"{heading}{(heading.EndsWith('?') ? "" : ".")}", reply.Why, lead }.OfType<string>()), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Heading = heading,
            Project = reply.Project is { } project ? texts.Format(reply.IsOwnWord ? "TheirProjectBySelf" : "TheirProject", Shortened.To(project, Math.Min(limit, 150))) : null,
            Why = Shortened.To(reply.Why, Math.Min(limit, 400)),
            Lead = lead,
            IsAsked = reply.Standing == IntroductionStanding.Asked,
            IsWaiting = reply.Standing == IntroductionStanding.Waiting,
            Chat = chat,
            ChatTitle = texts.Format("WriteTo", name),
        };
    }
}
