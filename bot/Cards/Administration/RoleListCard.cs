using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Administration;

/// <summary>The data of the list of who has which role.</summary>
internal sealed record RoleListCard : CardData
{
    private const int LongestName = 120;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public string? Empty { get; init; }

    public required IReadOnlyList<RoleRow> Items { get; init; }

    /// <summary>"9–16 af 28"; null if all of it is on one page.</summary>
    public string? Page { get; init; }

    public int? Next { get; init; }

    public required int Previous { get; init; }

    public required bool HasPrevious { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RoleListCard Of(RoleListReply reply, AdministrationCardTexts texts, int limit)
    {
        var items = reply.Items.Select(item => Row(item, texts, Math.Min(limit, LongestName))).ToList();
        var end = reply.First + items.Count;
        var empty = items.Count > 0 ? null : texts["RolesEmpty"];
        return new RoleListCard
        {
            Speak = Shortened.To(
                string.Join(' ', [reply.Notice ?? "", $"{texts["RolesHeading"]}.", empty ?? "", .. items.Select(item => $"{item.Name}: {item.Given} {item.Fixed}")]).Trim(), 1_500),
            Summary = texts["RolesHeading"],
            Notice = reply.Notice,
            Heading = texts["RolesHeading"],
            Empty = empty,
            Items = items,
            Page = items.Count < reply.Total ? texts.Format("Page", reply.First + 1, end, reply.Total) : null,
            Next = end < reply.Total ? end : null,
            Previous = Math.Max(reply.First - RoleListReply.PageSize, 0),
            HasPrevious = reply.First > 0,
        };
    }

    private static RoleRow Row(RoleItem item, AdministrationCardTexts texts, int limit)
    {
        var name = Shortened.To(item.Name, limit);
        return new RoleRow(
            item.Fixed?.Kind switch
            {
                SettingKind.MailDomain => texts.Format("AllOfDomain", name),
                SettingKind.Tenant => texts.Format("AllOfTenant", name),
                _ => name,
            },
            item.Key,
            item.Given is { } given ? Line([.. given.Roles.Select(RoleNames.Of)], item.Fixed is null ? texts.Place(given.Organisation, given.Sector) : null, texts, limit) : null,
            item.Fixed is { } settled ? texts.Format("FromSettings", Line([.. settled.Roles], texts.Place(settled.Organisation, settled.Sector), texts, limit)) : null);
    }

    private static string Line(IReadOnlyList<Dialogs.People.Role> roles, string? place, AdministrationCardTexts texts, int limit)
        => string.Join(" · ", new[] { roles.Count > 0 ? texts.Roles(roles) : texts["NoRole"], place is null ? null : Shortened.To(place, limit) }.OfType<string>());
}

/// <summary>Somebody who has a role, as the list shows them.</summary>
internal sealed record RoleRow(string Name, string? Key, string? Given, string? Fixed);
