namespace TeamsPilotBot.Bot.Cards;

/// <summary>What a card is made of.</summary>
/// <param name="Template">The name of the template.</param>
/// <param name="Data">What it is filled with.</param>
/// <param name="Label">The fixed texts.</param>
internal sealed record CardContent(string Template, CardData Data, Func<string, string> Label)
{
    /// <summary>A template filled with data and with texts; null if there is no card.</summary>
    /// <typeparam name="TTexts">Whose texts they are.</typeparam>
    /// <param name="content">The name of the template and the data.</param>
    /// <param name="texts">The texts.</param>
    public static CardContent? Of<TTexts>((string Template, CardData Data)? content, CardTextsOf<TTexts> texts)
        where TTexts : CardTextsOf<TTexts>
        => content is var (template, data) ? new CardContent(template, data, key => texts[key]) : null;
}
