using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Administration;

/// <summary>The data of the form of a tenant to let in.</summary>
internal sealed record TenantFormCard : CardData
{
    public string? Notice { get; init; }

    public string? Tenant { get; init; }

    public string? Name { get; init; }

    public string? Organisation { get; init; }

    public required string Sector { get; init; }

    public required IReadOnlyList<Choice> Sectors { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static TenantFormCard Of(TenantFormReply reply, AdministrationCardTexts texts)
    {
        string? Value(string name) => reply.Values.GetValueOrDefault(name) is { } typed ? Shortened.To(typed, AdministrationFieldRoom.Least) : null;
        return new TenantFormCard
        {
            Speak = $"{reply.Notice} {texts["TenantFormHeading"]}. {texts["TenantFormLead"]}".Trim(),
            Summary = texts["TenantFormHeading"],
            Notice = reply.Notice,
            Tenant = Value(AdministrationFields.Tenant),
            Name = Value(AdministrationFields.Name),
            Organisation = Value(AdministrationFields.Organisation),
            Sector = Value(AdministrationFields.Sector) ?? AdministrationFields.None,
            Sectors = SectorChoices.In(texts),
        };
    }
}

/// <summary>The data of the card that asks whether a tenant is really to be taken out.</summary>
internal sealed record TenantRemoveCard : CardData
{
    private const int LongestName = 120;

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required string Tenant { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static TenantRemoveCard Of(TenantRemoveReply reply, AdministrationCardTexts texts, int limit)
    {
        var heading = texts.Format("RemoveHeading", Shortened.To(reply.Tenant.Name, Math.Min(limit, LongestName)));
        return new TenantRemoveCard
        {
            Speak = $"{heading} {texts["RemoveLead"]}",
            Summary = heading,
            Heading = heading,
            Lead = texts["RemoveLead"],
            Tenant = reply.Tenant.Id,
        };
    }
}
