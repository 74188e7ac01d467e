using Newtonsoft.Json.Linq;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>
/// The language of a card, which each of its buttons carries: who clicks is answered in the language that they see, whatever was
/// written before and whatever their client is set to. Cards from before buttons carried it have none.
/// </summary>
internal static class CardLanguage
{
    /// <summary>The name under which the data of a button has the two-letter code.</summary>
    public const string Name = "cardLanguage";

    /// <summary>The language of the card that was clicked; null if the data does not tell one that the bot speaks.</summary>
    /// <param name="data">The data that the card gave; may be null.</param>
    public static Language? Of(JObject? data)
        => CardClickReader.Text(data, Name, CardClickReader.LongestId) is { } code && LanguageCodes.FromLocale(code) is { } language && language.Code() == code
            ? language : null;
}
