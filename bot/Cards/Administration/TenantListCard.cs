using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;

namespace TeamsPilotBot.Bot.Cards.Administration;

/// <summary>The data of the list of whose people are let in.</summary>
internal sealed record TenantListCard : CardData
{
    private const int LongestName = 120;
    private const int MostFixed = 12;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<PlainSentence> Fixed { get; init; }

    public required IReadOnlyList<TenantRow> Items { get; init; }

    public string? TurnedAway { get; init; }

    public string? TurnedAwayId { get; init; }

    /// <summary>"7–12 af 28"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public int? Next { get; init; }

    public required int Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static TenantListCard Of(TenantListReply reply, AdministrationCardTexts texts, int limit)
    {
        var room = Math.Min(limit, LongestName);
        var items = reply.Items.Select(item => new TenantRow(item.Id, Shortened.To(item.Name, room), Line(item, texts, room))).ToList();
        var end = reply.First + items.Count;
        var more = reply.Fixed.Count - MostFixed;
        List<string> settled = [.. reply.Fixed.Take(MostFixed).Select(tenant => texts.Format(tenant.IsOwn ? "TenantOwn" : "TenantFixed", tenant.Id, tenant.Setting))];
        var lead = texts[reply.Total == 0 ? "TenantsNone" : "TenantsLead"];
        var turnedAway = reply.TurnedAway is { } other ? texts.Format("TurnedAway", Shortened.To(other.Tenant, room), texts.Day(other.Day)) : null;
        return new TenantListCard
        {
            Speak = Shortened.To(string.Join(' ', [reply.Notice ?? "", $"{texts["TenantsHeading"]}.", lead, .. items.Select(item => $"{item.Name}."), turnedAway ?? ""]).Trim(), 1_000),
            Summary = texts["TenantsHeading"],
            Notice = reply.Notice,
            Heading = texts["TenantsHeading"],
            Lead = lead,
            Fixed = [.. (more > 0 ? settled.Append(texts.Format("TenantsMore", more)) : settled).Select(line => new PlainSentence(line))],
            Items = items,
            TurnedAway = turnedAway,
            TurnedAwayId = reply.TurnedAway?.Tenant,
            Page = items.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            Next = end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - TenantListReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }

    private static string Line(TenantEntry tenant, AdministrationCardTexts texts, int limit)
    {
        var added = texts.Format("TenantAddedBy", texts.Day(tenant.At), Shortened.To(tenant.ByName ?? texts["AnAdministrator"], limit));
        return string.Join(" · ", new[] { texts.Place(tenant.Organisation, tenant.Sector) is { } place ? Shortened.To(place, limit) : null, tenant.Id, added }.OfType<string>());
    }
}

/// <summary>A tenant that was let in from Teams, as the list shows it.</summary>
internal sealed record TenantRow(string Id, string Name, string Line);
