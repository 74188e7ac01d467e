using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Administration;

/// <summary>The data of the card of all that can be looked after.</summary>
internal sealed record OverviewCard : CardData
{
    public required string Heading { get; init; }

    public required IReadOnlyList<DoorRow> Doors { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static OverviewCard Of(OverviewReply reply, AdministrationCardTexts texts)
    {
        var doors = reply.Doors.Select(door => new DoorRow(texts[$"Door.{door.Kind}"], Line(door, texts), texts[$"Door.{door.Kind}.Words"])).ToList();
        return new OverviewCard
        {
            Speak = Shortened.To(string.Join(' ', [$"{texts["OverviewHeading"]}.", .. doors.Select(door => $"{door.Title}: {door.Line}")]), 1_500),
            Summary = texts["OverviewHeading"],
            Heading = texts["OverviewHeading"],
            Doors = doors,
        };
    }

    private static string Line(Door door, AdministrationCardTexts texts) => (door.Kind, door.Count, door.Also) switch
    {
        (DoorKind.Waiting or DoorKind.Digests, { } count and (0 or 1), _) => texts[$"Door.{door.Kind}.{(count == 0 ? "None" : "One")}"],
        (DoorKind.Waiting or DoorKind.Digests or DoorKind.Tenants, { } count, _) => texts.Format($"Door.{door.Kind}.Many", count),
        (DoorKind.Contacts, { } count, > 0 and var examples) => texts.Format("Door.Contacts.Examples", count, examples),
        (DoorKind.Contacts, { } count, _) => texts.Format("Door.Contacts.Many", count),
        (DoorKind.Roles, { } curators, { } administrators) => texts.Format("Door.Roles.Many", curators, administrators),
        _ => texts[$"Door.{door.Kind}.Line"],
    };
}

/// <summary>A row of something that can be looked after.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Line">How it stands.</param>
/// <param name="Words">What the button writes for the administrator.</param>
internal sealed record DoorRow(string Title, string Line, string Words);
