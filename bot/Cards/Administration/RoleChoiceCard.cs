using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards.Administration;

/// <summary>The data of the card that asks whose roles are to be changed.</summary>
internal sealed record RoleChoiceCard : CardData
{
    private const int LongestName = 60;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required IReadOnlyList<Choice> People { get; init; }

    /// <summary>Whether there are more than can be chosen from, so that one has to look for a name first, or somebody has.</summary>
    public required bool CanSearch { get; init; }

    public string? Search { get; init; }

    public string? UserId { get; init; }

    public string? Name { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static RoleChoiceCard Of(RoleChoiceReply reply, AdministrationCardTexts texts, int limit)
    {
        string? Value(string name) => reply.Values.GetValueOrDefault(name) is { } typed ? Shortened.To(typed, Math.Max(limit, AdministrationFieldRoom.Least)) : null;
        var lead = reply.Total > reply.People.Count ? texts.Format("ChooseMany", reply.People.Count, reply.Total) : texts["ChooseLead"];
        return new RoleChoiceCard
        {
            Speak = $"{reply.Notice} {texts["ChooseHeading"]}. {lead}".Trim(),
            Summary = texts["ChooseHeading"],
            Notice = reply.Notice,
            Heading = texts["ChooseHeading"],
            Lead = lead,
            People = [.. reply.People.Select(person => new Choice(Shortened.To(person.Name, Math.Min(limit, LongestName)), person.Key))],
            CanSearch = reply.Total > reply.People.Count || reply.Values.ContainsKey(AdministrationFields.Search),
            Search = Value(AdministrationFields.Search),
            UserId = Value(AdministrationFields.UserId),
            Name = Value(AdministrationFields.Name),
        };
    }
}

/// <summary>How much of what was typed comes back into a field.</summary>
internal static class AdministrationFieldRoom
{
    /// <summary>More than a field may hold, so that what is shortened here was too long anyway.</summary>
    public const int Least = 300;
}
