using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Versions;

/// <summary>The data of the list of a lesson's versions.</summary>
internal sealed record VersionListCard : CardData
{
    public required string Heading { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<VersionItem> Items { get; init; }

    public string? Page { get; init; }

    public int? Next { get; init; }

    public required int Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>"Ret" or "Foreslå en ændring".</summary>
    public required string Write { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static VersionListCard Of(VersionListReply reply, ReviewCardTexts texts, int limit)
    {
        var end = reply.First + reply.Items.Count;
        var newest = reply.Lesson.Version;
        return new VersionListCard
        {
            Speak = Shortened.To($"{texts["VersionsHeading"]}: {reply.Lesson.Title}. {texts.Format("VersionsCount", reply.Total)}", 1_000),
            Summary = $"{texts["VersionsHeading"]}: {reply.Lesson.Title}",
            Heading = texts["VersionsHeading"],
            Title = Shortened.To(reply.Lesson.Title, Math.Min(limit, 200)),
            Items = [.. reply.Items.Select(version => Item(version, reply, newest, texts))],
            Page = reply.Total > reply.Items.Count ? texts.Format("ListPage", reply.First + 1, end, reply.Total) : null,
            Next = end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - VersionListReply.Most, 0),
            HasPrevious = reply.First > 0,
            Write = texts[reply.Rights.Owns ? "ProposeChange" : "WriteChange"],
        };
    }

    private static VersionItem Item(LessonVersion version, VersionListReply reply, int newest, ReviewCardTexts texts)
    {
        var number = version.Lesson.Version;
        return new VersionItem(
            number,
            texts.Format(number == newest ? "VersionNewest" : "Version", number),
            VersionWords.Made(version, reply.Lesson, texts),
            number != newest,
            number != newest && reply.Rights.Decides);
    }
}

/// <summary>A version in the list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">"Udgave 3".</param>
/// <param name="Made">What was done, by whom and when.</param>
/// <param name="CanCompare">Whether it is an older one, which can be compared with the newest.</param>
/// <param name="CanRestore">Whether it can be taken back.</param>
internal sealed record VersionItem(int Number, string Name, string Made, bool CanCompare, bool CanRestore);
