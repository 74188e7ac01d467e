using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>One of several to choose from.</summary>
internal sealed record Choice(string Title, string Value)
{
    private const int LongestTitle = 90;

    /// <summary>Contacts to choose from.</summary>
    /// <param name="contacts">The contacts.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static IReadOnlyList<Choice> Of(IEnumerable<Contact> contacts, int limit)
        => [.. contacts.Select(contact => new Choice(Shortened.To(ContactWords.Who(contact), Math.Min(limit, LongestTitle)), contact.Id))];

    /// <summary>The national bodies to which a hand-off was not raised yet.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    public static IReadOnlyList<Choice> Bodies(HandOff handOff, HandOffTexts texts)
        => [.. Enum.GetValues<NationalBody>().Where(body => body != handOff.EscalatedTo).Select(body => new Choice(texts["Body" + body], body.ToString()))];
}
