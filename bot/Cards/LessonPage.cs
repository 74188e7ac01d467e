using System.Text;
using TeamsPilotBot.Bot.Cards.Digests;
using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The data of a whole lesson, in parts where it is too long for one card.</summary>
internal sealed record LessonPage : CardData
{
    /// <summary>
    /// Bytes of text on a card, as JSON would write it: about a half of what Teams takes, since labels, buttons and the
    /// activity around the card need room as well.
    /// </summary>
    private const int BytesPerPart = 14_000;

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Status { get; init; }

    public required string StatusColor { get; init; }

    public required string DotColor { get; init; }

    public required string Evidence { get; init; }

    public required string Place { get; init; }

    public required string Source { get; init; }

    public required bool Inferred { get; init; }

    public required bool SecondHand { get; init; }

    /// <summary>Whether the person can say that they stand for it.</summary>
    public bool CanTakeOver { get; init; }

    /// <summary>"Del 1 af 2"; null if there is only one.</summary>
    public string? Part { get; init; }

    public int? NextPart { get; init; }

    public int? First { get; init; }

    public required IReadOnlyList<LabelledText> Sections { get; init; }

    /// <summary>What became of it since, and what can be had from those behind it, in lines.</summary>
    public required IReadOnlyList<PlainSentence> Notes { get; init; }

    /// <summary>"Versioner"; null for those who may not see them.</summary>
    public string? Versions { get; init; }

    /// <summary>"Ret" or "Foreslå en ændring"; null for those who may do neither.</summary>
    public string? Write { get; init; }

    /// <summary>What the button does that shows the next part.</summary>
    public required string ReadVerb { get; init; }

    /// <summary>What the button says that goes back to where the lesson was opened; null if there is nothing to go back to.</summary>
    public string? Back { get; init; }

    /// <summary>What that button does.</summary>
    public string BackVerb { get; init; } = "back";

    /// <summary>The lesson's link, for people to copy; null if there are no links.</summary>
    public string? Link { get; init; }

    /// <summary>The data of the card of a lesson of an answer.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="links">Where cards lead to.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static LessonPage Of(LessonReply reply, CardLinks links, CardTexts texts)
        => Of(reply.Lesson, reply.Part, "readLesson", reply.SupersededBy, reply.Rights, links, texts) with
        {
            First = reply.First, Back = texts["Back"], CanTakeOver = reply.CanTakeOver,
        };

    /// <summary>The data of the card of a lesson that was asked for by its id.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="links">Where cards lead to.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static LessonPage Of(ShownLessonReply reply, CardLinks links, CardTexts texts)
        => Of(reply.Lesson, reply.Part, "showLesson", reply.SupersededBy, reply.Rights, links, texts);

    /// <summary>The data of the card of a lesson that was opened from a digest.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="links">Where cards lead to.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static LessonPage Of(DigestLessonReply reply, CardLinks links, CardTexts texts)
    {
        var (shown, back) = (reply.Shown, DigestCardTexts.In(texts.Language));
        return Of(shown.Lesson, shown.Part, "digestRead", shown.SupersededBy, shown.Rights, links, texts) with
        {
            First = reply.First, Back = back[reply.First is null ? "Back" : "BackToList"], BackVerb = reply.First is null ? "digestBack" : "digestMore",
        };
    }

    private static LessonPage Of(
        Lesson lesson, int wanted, string readVerb, Lesson? supersededBy, LessonRights rights, CardLinks links, CardTexts texts)
    {
        var (words, more) = (new LessonWords(texts), ReviewCardTexts.In(texts.Language));
        var parts = Parts(lesson, words, texts, more);
        var part = Math.Clamp(wanted, 0, parts.Count - 1);
        return new LessonPage
        {
            Speak = $"{lesson.Title}: {words.Status(lesson)}.",
            Summary = lesson.Title,
            Id = lesson.Id,
            Title = lesson.Title,
            Status = words.Status(lesson),
            StatusColor = LessonWords.TextColor(lesson.Status),
            DotColor = LessonWords.DotColor(lesson.Status),
            Evidence = words.Evidence(lesson),
            Place = Shortened.To(words.Place(lesson), 300),
            Source = Shortened.To(words.Source(lesson), 300),
            Inferred = lesson is { AdviceBasis: AdviceBasis.Inferred, Action: not null },
            SecondHand = lesson.SecondHand,
            Part = parts.Count > 1 ? texts.Format("Part", part + 1, parts.Count) : null,
            NextPart = part + 1 < parts.Count ? part + 1 : null,
            ReadVerb = readVerb,
            Link = links.Lessons.To(lesson.Id),
            Sections = parts[part],
            Notes = [.. LessonNotes.Of(lesson, supersededBy, more).Select(line => new PlainSentence(line))],
            Versions = rights.Any ? more["Versions"] : null,
            Write = rights switch { { Owns: true } => more["ProposeChange"], { Curates: true } => more["WriteChange"], _ => null },
        };
    }

    private static List<List<LabelledText>> Parts(Lesson lesson, LessonWords words, CardTexts texts, ReviewCardTexts more)
    {
        var parts = new List<List<LabelledText>> { new() };
        var room = BytesPerPart;
        (string, string?)[] own = [(texts["Problem"], lesson.Problem), (words.ActionLabel(lesson), lesson.Action), (words.OutcomeLabel(lesson), lesson.Outcome)];
        foreach (var (label, text) in own.Concat(lesson.Additions.Select(addition => (AdditionBlock.HeadingOf(addition, more), (string?)AdditionBlock.TextOf(addition, more)))))
        {
            for (var rest = text ?? ""; rest.Length > 0;)
            {
                var fits = CharactersWithin(rest, room);
                if (fits == 0)
                {
                    parts.Add([]);
                    room = BytesPerPart;
                    continue;
                }

                parts[^1].Add(new(label, rest[..fits]));
                room -= rest[..fits].EnumerateRunes().Sum(Bytes);
                rest = rest[fits..];
            }
        }

        return parts;
    }

    /// <summary>How many characters fit, cut after a space where there is one.</summary>
    private static int CharactersWithin(string text, int bytes)
    {
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes -= Bytes(rune);
            if (bytes < 0)
            {
                var space = text.LastIndexOf(' ', Math.Max(position - 1, 0), Math.Max(position, 1));
                return space > 0 ? space + 1 : position;
            }

            position += rune.Utf16SequenceLength;
        }

        return text.Length;
    }

    /// <summary>The most bytes that a character takes once it is escaped, first for Markdown and then for JSON.</summary>
    private static int Bytes(Rune rune) => rune.IsAscii ? (Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? 1 : 4) : rune.Utf8SequenceLength;
}

/// <summary>A text under a label.</summary>
internal sealed record LabelledText(string Label, string Text);
