using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards.SearchWords;

/// <summary>The data of the list of search words.</summary>
internal sealed record SearchWordListCard : CardData
{
    public string? Notice { get; init; }

    public required IReadOnlyList<PlainSentence> Effects { get; init; }

    public RemovedWord? Removed { get; init; }

    public required string Lead { get; init; }

    public string? Files { get; init; }

    public required IReadOnlyList<ListedWord> Items { get; init; }

    /// <summary>"7–12 af 28"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public required int First { get; init; }

    public int? Next { get; init; }

    public int? Previous { get; init; }

    public required bool HasPrevious { get; init; }

    public required bool MayChange { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static SearchWordListCard Of(SearchWordListReply reply, SearchWordCardTexts texts, int limit)
    {
        var items = reply.Words.Select(word => new ListedWord(word.Id, Shortened.To(texts.Line(word), limit), texts.Origin(word), reply.MayChange)).ToList();
        var lead = reply.Total switch { 0 => texts["LeadNone"], 1 => texts["LeadOne"], _ => texts.Format("Lead", reply.Total) };
        var files = reply.FromFiles switch { 0 => null, 1 => texts["FilesOne"], _ => texts.Format("Files", reply.FromFiles) };
        var end = reply.First + items.Count;
        return new SearchWordListCard
        {
            Speak = Shortened.To(string.Join(' ', [reply.Notice ?? "", .. reply.Effects, $"{texts["Heading"]}.", lead, files ?? "", .. items.Select(item => $"{item.Text}.")]).Trim(), 1_500),
            Summary = reply.Notice ?? texts["Heading"],
            Notice = reply.Notice,
            Effects = [.. reply.Effects.Select(effect => new PlainSentence(Shortened.To(effect, limit)))],
            Removed = reply.Removed is { } removed ? RemovedWord.Of(removed) : null,
            Lead = lead,
            Files = files,
            Items = items,
            Page = items.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            First = reply.First,
            Next = items.Count > 0 && end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - SearchWordListReply.PageSize, 0),
            HasPrevious = reply.First > 0,
            MayChange = reply.MayChange,
        };
    }
}

/// <summary>Words in the list.</summary>
internal sealed record ListedWord(string Id, string Text, string Origin, bool MayChange);

/// <summary>Words that can be had back, as the form has them.</summary>
internal sealed record RemovedWord(string Head, string Relation, string Language, string Words)
{
    /// <summary>The words.</summary>
    /// <param name="word">The words.</param>
    public static RemovedWord Of(SearchWord word) => new(
        word.Head, word.Relation.ToString(), (word.English ? Knowledge.Texts.Language.English : Knowledge.Texts.Language.Danish).Code(), string.Join("; ", word.Words));
}
