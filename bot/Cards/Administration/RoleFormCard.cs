using System.Globalization;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Administration;

/// <summary>The data of the form of what a person has.</summary>
internal sealed record RoleFormCard : CardData
{
    private const int LongestName = 120;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    /// <summary>What the settings give, and where that is changed; empty for nothing.</summary>
    public required IReadOnlyList<PlainSentence> Fixed { get; init; }

    public required string Person { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required IReadOnlyList<Choice> Choices { get; init; }

    public required string Chosen { get; init; }

    /// <summary>Whether the place can be changed here; the settings of the person come first.</summary>
    public required bool HasPlace { get; init; }

    public string? Organisation { get; init; }

    public required string Sector { get; init; }

    public required IReadOnlyList<Choice> Sectors { get; init; }

    public required IReadOnlyList<PlainSentence> Trail { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RoleFormCard Of(RoleFormReply reply, AdministrationCardTexts texts, int limit)
    {
        var heading = texts.Format("FormHeading", Shortened.To(reply.Name, Math.Min(limit, LongestName)));
        var settled = Settled(reply.Fixed, texts, Math.Min(limit, LongestName));
        return new RoleFormCard
        {
            Speak = Shortened.To(string.Join(' ', [reply.Notice ?? "", $"{heading}.", .. settled.Select(line => line.Text)]).Trim(), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Heading = heading,
            Fixed = settled,
            Person = reply.Key,
            Name = reply.Name,
            Version = reply.Version.ToString(CultureInfo.InvariantCulture),
            Choices =
            [
                .. Enum.GetValues<GivenRole>().Where(role => reply.Fixed?.Roles.Contains(RoleNames.Of(role)) != true)
                    .Select(role => new Choice(texts[$"Choice.{role}"], role.ToString())),
            ],
            Chosen = string.Join(',', reply.Roles),
            HasPlace = reply.Fixed is null,
            Organisation = reply.Organisation is { } organisation ? Shortened.To(organisation, Math.Max(limit, AdministrationFieldRoom.Least)) : null,
            Sector = reply.Sector?.ToString() ?? AdministrationFields.None,
            Sectors = SectorChoices.In(texts),
            Trail = [.. reply.Trail.Select(change => new PlainSentence(Line(change, texts, Math.Min(limit, LongestName))))],
        };
    }

    private static List<PlainSentence> Settled(SettingRole? settled, AdministrationCardTexts texts, int limit)
    {
        if (settled is null)
        {
            return [];
        }

        var lines = new List<string>();
        if (settled.Roles.Count > 0)
        {
            lines.Add(texts.Format("FixedRoles", texts.Roles(settled.Roles)));
        }

        if (texts.Place(settled.Organisation, settled.Sector) is { } place)
        {
            lines.Add(texts.Format("FixedPlace", Shortened.To(place, limit)));
        }

        return [.. lines.Append(texts.Format("FixedWhere", Shortened.To(settled.Setting, limit))).Select(line => new PlainSentence(line))];
    }

    private static string Line(RoleChange change, AdministrationCardTexts texts, int limit)
    {
        var (given, taken) = (change.After.Except(change.Before).Select(RoleNames.Of).ToList(), change.Before.Except(change.After).Select(RoleNames.Of).ToList());
        var (day, by) = (texts.Day(change.At), Shortened.To(change.ByName ?? texts["AnAdministrator"], limit));
        return (given, taken) switch
        {
            ([], []) => texts.Format("TrailPlace", day, by),
            (_, []) => texts.Format("TrailGave", day, by, texts.Roles(given)),
            ([], _) => texts.Format("TrailTook", day, by, texts.Roles(taken)),
            _ => texts.Format("TrailBoth", day, by, texts.Roles(given), texts.Roles(taken)),
        };
    }
}

/// <summary>The sectors to choose from, and none.</summary>
internal static class SectorChoices
{
    /// <summary>The choices.</summary>
    /// <param name="texts">The texts in the language of the card.</param>
    public static IReadOnlyList<Choice> In(AdministrationCardTexts texts)
        =>
        [
            new Choice(texts["NoSector"], AdministrationFields.None),
            .. Enum.GetValues<Sector>().Select(sector => new Choice(texts[$"Sector.{sector}"], sector.ToString())),
        ];
}
