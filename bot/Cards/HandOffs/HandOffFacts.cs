using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The line under a question that says who asked, from where, and when.</summary>
internal static class HandOffFacts
{
    /// <summary>The line for the one who sees a hand-off.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="people">How people are called.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static string Of(HandOffReply reply, HandOffPeople people, HandOffTexts texts, int limit)
    {
        var (handOff, question) = (reply.HandOff, reply.HandOff.Question);
        var own = reply.Viewer == HandOffViewer.Asker;
        return Line(
            own || !people.KnowsAsker ? null : handOff.NameOf(handOff.AskerKey),
            people.KnowsAsker ? question.Organisation : null,
            own || (people.KnowsAsker && SaysSector(question, texts)) ? null : texts.Sector(question.Sector),
            people.KnowsAsker && question.Project is { } project ? texts.Format("Project", project) : null,
            texts.Format("SentOn", texts.Date(handOff.Trail[0].At)),
            limit);
    }

    /// <summary>"Aarhus Kommune" says already that it is one.</summary>
    private static bool SaysSector(HandOffQuestion question, HandOffTexts texts)
        => texts.Sector(question.Sector) is { } sector && question.Organisation?.Contains(sector, StringComparison.OrdinalIgnoreCase) == true;

    private static string Line(string? name, string? organisation, string? sector, string? project, string sent, int limit)
        => string.Join(" · ", new[] { name, organisation, sector, project, sent }.OfType<string>().Select(part => Shortened.To(part, Math.Min(limit, 120))));
}

/// <summary>What a contact has to know besides the question.</summary>
internal sealed record HandOffContext(IReadOnlyList<FoundLesson> Found, string? FoundNothing, IReadOnlyList<LabelledText> Facts)
{
    /// <summary>The context of a question.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static HandOffContext Of(HandOffReply reply, HandOffTexts texts, int limit)
    {
        var question = reply.HandOff.Question;
        return new HandOffContext(
            [.. reply.Found.Take(FoundLesson.Most).Select(lesson => FoundLesson.Of(lesson, texts, limit, withOutcome: true))],
            reply.Found.Count == 0 ? texts["FoundNothing"] : null,
            [
                .. new[]
                {
                    ("NotEnoughSaid", question.NotEnough),
                    ("AlreadyAskedSaid", question.AlreadyAsked),
                    ("WhyYou", reply.Viewer == HandOffViewer.Contact && !HasMoved(reply.HandOff) ? Why(question, texts) : null),
                }.Where(fact => fact.Item2 is not null).Select(fact => new LabelledText(texts[fact.Item1], Shortened.To(fact.Item2!, limit))),
            ]);
    }

    /// <summary>The asker was told the reason in words for the asker; the contact is told the same in others.</summary>
    private static string? Why(HandOffQuestion question, HandOffTexts texts)
        => question.RouteReason is null ? texts["WhyChosen"]
            : question.Category is { } category ? texts.Format("WhyTopic", CategoryNames.Of(category, texts.Language))
            : null;

    /// <summary>The reason was that of the first contact.</summary>
    private static bool HasMoved(HandOff handOff)
        => handOff.Trail.Any(entry => entry.Kind is MoveKind.Forward or MoveKind.Escalate or MoveKind.Reassign);
}
