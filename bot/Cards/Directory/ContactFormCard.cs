using System.Globalization;
using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Directory;

/// <summary>The data of the form of a contact.</summary>
internal sealed record ContactFormCard : CardData
{
    private const int LongestTitle = 60;

    /// <summary>Two fields show the others; where texts are long, there is room for fewer of them.</summary>
    private const int FewOthers = 20;

    private const int FewFrom = 300;

    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public required IReadOnlyList<PlainSentence> Faults { get; init; }

    public string? Contact { get; init; }

    public string? Version { get; init; }

    public required bool IsExample { get; init; }

    public required IReadOnlyList<FormText> Who { get; init; }

    public required IReadOnlyList<FormText> Reach { get; init; }

    public required IReadOnlyList<FormDay> Days { get; init; }

    public required IReadOnlyList<FormChoice> Choices { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text. What is longer cannot be changed here, so that saving never cuts it.</param>
    public static ContactFormCard Of(ContactFormReply reply, DirectoryTexts texts, int limit)
    {
        string? Value(string name) => reply.Values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
        FormText Text(string name, bool required = false, bool multiline = false)
            => Value(name) is { } value && value.Length > limit
                ? new FormText(name, texts[$"Field.{name}"], null, required, multiline, Locked: Shortened.To(value, limit))
                : new FormText(name, texts[$"Field.{name}"], Value(name), required, multiline, Locked: null);
        FormDay Day(string name) => new(name, texts[$"Field.{name}"], Value(name));
        FormChoice Several(string name, IEnumerable<string> values)
            => new(name, texts[$"Field.{name}"], Multi: true, Value(name), [.. values.Select(value => new Choice(texts[$"Of.{value}"], value))]);
        FormChoice Other(string name)
        {
            var chosen = Value(name) ?? DirectoryFields.Nobody;
            var others = reply.Others.Where(contact => contact.Id == chosen).Concat(reply.Others.Where(contact => contact.Id != chosen));
            return new(name, texts[$"Field.{name}"], Multi: false, chosen,
                [new Choice(texts["Nobody"], DirectoryFields.Nobody), .. Choice.Of(limit < FewFrom ? others.Take(FewOthers) : others, Math.Min(limit, LongestTitle))]);
        }

        var heading = reply.Record is null ? texts["FormNew"] : texts.Format("FormHeading", Shortened.To(reply.Record.Contact.Role, Math.Min(limit, LongestTitle)));
        return new ContactFormCard
        {
            Speak = Shortened.To(string.Join(' ', [$"{heading}.", .. reply.Faults, texts["FormLead"]]), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Heading = heading,
            Faults = [.. reply.Faults.Select(fault => new PlainSentence(Shortened.To(fault, 300)))],
            Contact = reply.Record?.Contact.Id,
            Version = reply.Record?.State.Version.ToString(CultureInfo.InvariantCulture),
            IsExample = reply.Record is { Contact.Example: true },
            Who =
            [
                Text(DirectoryFields.Name, required: true), Text(DirectoryFields.Role, required: true), Text(DirectoryFields.Organisation, required: true),
                Text(DirectoryFields.CanHelp, multiline: true), Text(DirectoryFields.CannotHelp, multiline: true),
            ],
            Reach =
            [
                Text(DirectoryFields.UserId), Text(DirectoryFields.Mailbox), Text(DirectoryFields.Channel), Text(DirectoryFields.AnswerWithin),
                Text(DirectoryFields.MaxOpen),
            ],
            Days = [Day(DirectoryFields.ValidFrom), Day(DirectoryFields.ValidTo), Day(DirectoryFields.AwayFrom), Day(DirectoryFields.AwayTo)],
            Choices =
            [
                Several(DirectoryFields.Categories, Enum.GetNames<Category>()), Several(DirectoryFields.Sectors, Enum.GetNames<Sector>()),
                Other(DirectoryFields.Deputy), Other(DirectoryFields.Successor),
            ],
        };
    }
}

/// <summary>A text to write; one that is too long for the card is shown and cannot be changed.</summary>
internal sealed record FormText(string Id, string Label, string? Value, bool Required, bool Multiline, string? Locked);

/// <summary>A day to choose.</summary>
internal sealed record FormDay(string Id, string Label, string? Value);

/// <summary>One or several of some things to choose.</summary>
internal sealed record FormChoice(string Id, string Label, bool Multi, string? Value, IReadOnlyList<Choice> Choices);
