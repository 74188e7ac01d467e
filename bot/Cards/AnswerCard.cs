using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The data of an answer, or of a later page of one.</summary>
internal sealed record AnswerCard : CardData
{
    /// <summary>How many contradictions are shown: one makes the point, more bury the lessons.</summary>
    public const int MostConflicts = 1;

    /// <summary>What a later page begins with instead of the lead; null on the first.</summary>
    public string? Heading { get; init; }

    public string? YouAsked { get; init; }

    public string? Lead { get; init; }

    /// <summary>Whether to say that a language model wrote the lead.</summary>
    public required bool ByModel { get; init; }

    /// <summary>Whether to say that the lessons are near rather than an answer: on the first page the lead has said it.</summary>
    public required bool Near { get; init; }

    /// <summary>Whether to say that lessons stay in Danish.</summary>
    public required bool Foreign { get; init; }

    public required IReadOnlyList<LessonBlock> Lessons { get; init; }

    public required IReadOnlyList<ConflictBlock> Conflicts { get; init; }

    public string? LegalNotice { get; init; }

    public RouteBlock? Route { get; init; }

    public required IReadOnlyList<ResourceBlock> Resources { get; init; }

    /// <summary>The page to come back to from another card; null for the first.</summary>
    public int? First { get; init; }

    public int? Next { get; init; }

    public string? NextTitle { get; init; }

    /// <summary>Whether asking a contact is the best thing to do next: nothing was found.</summary>
    public required bool OffersContact { get; init; }

    /// <summary>Questions to try instead, where nothing was found.</summary>
    public required IReadOnlyList<PlainSentence> Examples { get; init; }

    /// <summary>Whether this is a later page, with a way back.</summary>
    public required bool Later { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static AnswerCard Of(AnswerReply reply, CardTexts texts, int limit)
    {
        var answer = reply.Answer;
        var later = reply.First is not null;
        var shown = reply.Shown.ToList();
        var opening = later ? PageHeading(reply, shown.Count, texts) : answer.Lead;
        return new AnswerCard
        {
            Speak = Shortened.To(string.Join(' ', [opening, .. shown.Select(hit => Spoken(hit, texts))]), 1_000),
            Summary = opening,
            Heading = later ? opening : null,
            YouAsked = later || reply.Echo ? Shortened.To(texts.Format("YouAsked", answer.Question), Math.Min(limit, 200)) : null,
            Lead = later || reply.LeadAbove ? null : answer.Lead,
            ByModel = !later && answer.Written.Count > 0,
            Near = answer.Verdict == Verdict.Near && later,
            Foreign = shown.Count > 0 && answer.Language != Language.Danish,
            Lessons = [.. shown.Select((hit, index) => LessonBlock.Of(hit, answer.Verdict, texts, limit, index == 0, Said(reply, hit)))],
            Conflicts = [.. ConflictsAmong(answer, shown).Select(conflict => ConflictBlock.Of(conflict, texts, Math.Min(limit, 300)))],
            LegalNotice = later ? null : answer.LegalNotice,
            Route = !later && answer.Route is { } route ? RouteBlock.Of(route, texts, answer.Verdict, limit) : null,
            Resources = later ? [] : [.. answer.Resources.Where(r => r.Exists).Take(3).Select(r => ResourceBlock.Of(r, Math.Min(limit, 160)))],
            First = reply.First,
            Next = reply.Next,
            NextTitle = NextPage(reply, texts),
            Later = later,
            OffersContact = answer.Verdict == Verdict.None && !later,
            Examples = answer.Verdict == Verdict.None && !later ? ExampleQuestions.In(texts) : [],
        };
    }

    private static string PageHeading(AnswerReply reply, int shown, CardTexts texts)
    {
        var first = (reply.First ?? 0) + 1;
        return reply.First == 0 ? texts["NearestHeading"]
            : shown == 1 ? texts.Format("LastHeading", first, reply.Answer.Hits.Count)
            : texts.Format("MoreHeading", first, first + shown - 1, reply.Answer.Hits.Count);
    }

    private static string? NextPage(AnswerReply reply, CardTexts texts) => reply.Next switch
    {
        null => null,
        0 => texts["ShowNearest"],
        _ => texts["ShowMore"],
    };

    private static bool? Said(AnswerReply reply, Hit hit) => reply.Said.TryGetValue(hit.Lesson.Id, out var helped) ? helped : null;

    private static string Spoken(Hit hit, CardTexts texts) => $"{hit.Lesson.Title}: {new LessonWords(texts).Status(hit.Lesson)}.";

    /// <summary>The contradictions in which one of the shown lessons takes part.</summary>
    private static IEnumerable<Conflict> ConflictsAmong(Answer answer, List<Hit> shown)
        => answer.Conflicts.Where(conflict => conflict.IsOpposite && shown.Exists(hit => hit.Lesson.Id == conflict.First.Id || hit.Lesson.Id == conflict.Second.Id)).Take(MostConflicts);
}
