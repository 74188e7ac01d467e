using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Drafts;

/// <summary>The data of a draft: first as it would be read as a lesson, then with fields to change it.</summary>
internal sealed record DraftCard : CardData
{
    /// <summary>A text longer than so many times the limit of the others has no field: it would come back cut.</summary>
    private const int FieldsPerLimit = 8;

    public string? Notice { get; init; }

    public string? Masked { get; init; }

    public required string Standing { get; init; }

    /// <summary>The lesson as others would read it; null if the text makes none yet.</summary>
    public LessonBlock? Lesson { get; init; }

    public required bool CanWrite { get; init; }

    public required bool CanApprove { get; init; }

    public required bool CanDrop { get; init; }

    /// <summary>Whether the fields are open from the start.</summary>
    public required bool Writing { get; init; }

    public required IReadOnlyList<DraftField> Fields { get; init; }

    /// <summary>Said where a text is too long to be changed on a card.</summary>
    public string? TooLong { get; init; }

    public string? Category { get; init; }

    public string? CategoryFault { get; init; }

    public required IReadOnlyList<Choice> Categories { get; init; }

    public required string Visibility { get; init; }

    public required IReadOnlyList<Choice> Visibilities { get; init; }

    public required string HandOffId { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static DraftCard Of(DraftReply reply, DraftCardTexts texts, int limit)
    {
        var draft = reply.Draft;
        var text = reply.Typed ?? draft.Text;
        var open = draft.Status == DraftStatus.Proposed;
        var all = FieldsOf(reply, text, texts);
        var fields = all.Where(field => field.Value.Length <= limit * FieldsPerLimit).ToList();
        var standing = DraftStanding.Of(draft, reply.Viewer, texts);
        var masked = texts.Masked(reply.Masked);
        return new DraftCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, masked, $"{texts["Heading"]}: {draft.Text.Title}.", standing }.OfType<string>()), 1_000),
            Summary = $"{texts["Heading"]}: {draft.Text.Title}",
            Notice = reply.Notice,
            Masked = masked,
            Standing = Shortened.To(standing, Math.Max(limit, 300)),
            Lesson = DraftLesson.Of(draft.Id, draft.Origin, draft.Text).Lesson is { } lesson
                ? LessonBlock.Of(lesson, new LessonWords(texts.Common), Math.Min(limit, 900)) : null,
            CanWrite = open,
            CanApprove = (reply.Viewer & draft.WaitsFor) != DraftSide.None,
            CanDrop = draft is { Status: DraftStatus.Proposed } or { Status: DraftStatus.ReadyForReview, HandedIn: false },
            Writing = open && (reply.Typed is not null || reply.Faults.Count > 0),
            Fields = open ? fields : [],
            TooLong = open && fields.Count < all.Count ? texts["TooLong"] : null,
            Category = text.Category?.ToString(),
            CategoryFault = DraftField.FaultOf(reply.Faults, DraftFault.Category, texts),
            Categories = texts.Categories,
            Visibility = text.Visibility.ToString(),
            Visibilities = [.. DraftReach.Of(draft.Origin).Select(seen => new Choice(texts.Format("Visibility" + seen, draft.Origin.Organisation), seen.ToString()))],
            HandOffId = draft.Origin.HandOffId,
        };
    }

    private static List<DraftField> FieldsOf(DraftReply reply, DraftText text, DraftCardTexts texts)
    {
        DraftField Field(string id, string name, string value, int most, bool multiline)
            => new(id, texts["Label" + char.ToUpperInvariant(name[0]) + name[1..]], value, most, multiline, DraftField.FaultOf(reply.Faults, name, texts));
        return
        [
            Field(DraftFields.Title, DraftFault.Title, text.Title, LessonValidator.LongestTitle, multiline: false),
            Field(DraftFields.Problem, DraftFault.Problem, text.Problem, LessonValidator.LongestText, multiline: true),
            Field(DraftFields.Action, DraftFault.Action, text.Action, LessonValidator.LongestText, multiline: true),
            Field(DraftFields.Outcome, DraftFault.Outcome, text.Outcome, LessonValidator.LongestText, multiline: true),
        ];
    }
}
