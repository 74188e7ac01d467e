using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Bot.Cards.Directory;

/// <summary>The data of the directory as administrators look through it.</summary>
internal sealed record DirectoryListCard : CardData
{
    private const int LongestName = 120;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Filter { get; init; }

    public required IReadOnlyList<DirectoryPart> Filters { get; init; }

    public required IReadOnlyList<WaitingRequest> Requests { get; init; }

    public required IReadOnlyList<ListedContact> Items { get; init; }

    public string? Empty { get; init; }

    /// <summary>"7–12 af 28"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public int? Next { get; init; }

    public int? Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static DirectoryListCard Of(DirectoryListReply reply, DirectoryTexts texts, int limit)
    {
        string Short(string text) => Shortened.To(text, Math.Min(limit, LongestName));
        var items = reply.Items.Select(item => new ListedContact(
            item.Record.Contact.Id,
            Short(ContactWords.Who(item.Record.Contact)),
            item.Signs.Count == 0 ? texts["SignNone"] : string.Join(" · ", item.Signs.Select(sign => Sign(sign, item.Record, texts))),
            item.Signs.Count == 0 ? "Good" : "Attention")).ToList();
        var requests = reply.Requests.Select(waiting => new WaitingRequest(
            waiting.Request.Id, texts.Format("ListRequest", Short(waiting.Request.Name), Short(ContactWords.Who(waiting.Contact))))).ToList();
        var end = reply.First + items.Count;
        var empty = items.Count > 0 ? null : texts["ListEmpty"];
        return new DirectoryListCard
        {
            Speak = Shortened.To(
                string.Join(' ', [reply.Notice ?? "", $"{texts["ListHeading"]}.", .. requests.Select(request => request.Text), empty ?? "", .. items.Select(item => $"{item.Name}: {item.State}.")]).Trim(), 1_000),
            Summary = texts["ListHeading"],
            Notice = reply.Notice,
            Heading = texts["ListHeading"],
            Filter = reply.Filter.ToString(),
            Filters = [.. Enum.GetValues<DirectoryFilter>().Where(filter => IsShown(reply, filter)).Select(filter => new DirectoryPart(
                filter.ToString(), texts.Format($"Filter{filter}", reply.Counts.GetValueOrDefault(filter)), filter == reply.Filter ? "positive" : null))],
            Requests = requests,
            Items = items,
            Empty = empty,
            Page = items.Count > 0 && items.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            Next = items.Count > 0 && end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - DirectoryListReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }

    private static bool IsShown(DirectoryListReply reply, DirectoryFilter filter)
        => filter == reply.Filter || filter == DirectoryFilter.All || reply.Counts.GetValueOrDefault(filter) > 0;

    private static string Sign(DirectoryFilter sign, ContactRecord record, DirectoryTexts texts) => (sign, record) switch
    {
        (DirectoryFilter.Away, { Contact.AwayTo: { } last }) => texts.Format("SignAwayUntil", texts.Day(last)),
        (DirectoryFilter.Ended, { Contact.ValidTo: { } last }) => texts.Format("SignEnded", texts.Day(last)),
        (DirectoryFilter.Ended, { Contact.ValidFrom: { } first }) => texts.Format("SignBegins", texts.Day(first)),
        (DirectoryFilter.NotConfirmed, { Contact.LastConfirmed: { } last }) => texts.Format("SignConfirmed", texts.Day(last)),
        (DirectoryFilter.Unreachable, { State.Unreachable: { } since }) => texts.Format("SignUnreachable", texts.Day(since)),
        _ => texts[$"Sign{sign}"],
    };
}

/// <summary>A button for a part of the directory.</summary>
internal sealed record DirectoryPart(string Name, string Title, string? Style);

/// <summary>A request that waits for a yes or a no.</summary>
internal sealed record WaitingRequest(string Id, string Text);

/// <summary>A contact in the list.</summary>
internal sealed record ListedContact(string Id, string Name, string State, string StateColor);
