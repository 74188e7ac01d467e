using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>The data of a card that says whom to turn to and gives a text to send.</summary>
internal sealed record Guidance : CardData
{
    public required string Heading { get; init; }

    public required IReadOnlyList<PlainSentence> Sentences { get; init; }

    public ContactBlock? Contact { get; init; }

    public string? LetterIntroduction { get; init; }

    public string? Letter { get; init; }

    /// <summary>Whether a question can be sent to the contact from here.</summary>
    public bool Ask { get; init; }

    /// <summary>Whether there is an answer to go back to.</summary>
    public required bool Back { get; init; }

    public int? First { get; init; }
}

/// <summary>A paragraph.</summary>
internal sealed record PlainSentence(string Text);

/// <summary>A contact, with all that helps to decide whether to write.</summary>
internal sealed record ContactBlock(string Name, string Role, bool Example, IReadOnlyList<LabelledText> Facts)
{
    /// <summary>The contact as the card shows it.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ContactBlock Of(Contact contact, CardTexts texts, int limit) => new(
        Shortened.To(contact.Called, limit),
        Shortened.To(ContactWords.Post(contact, texts), limit),
        contact.Example,
        [.. new[]
        {
            ("CanHelp", contact.CanHelpWith),
            ("CannotHelp", contact.CannotHelpWith),
            ("AnswerTime", AnswerTime(contact, texts)),
            ("ContactFallback", ContactWords.Fallback(contact)),
        }.Where(fact => !string.IsNullOrWhiteSpace(fact.Item2)).Select(fact => new LabelledText(texts[fact.Item1], Shortened.To(fact.Item2!, limit)))]);

    private static string? AnswerTime(Contact contact, CardTexts texts) => contact.AnswerWithinWorkingDays switch
    {
        null => null,
        1 => texts["WorkingDay"],
        var days => texts.Format("WorkingDays", days),
    };
}
