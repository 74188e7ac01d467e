using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Understands an answer as one or several of the choices that were offered.</summary>
public class ChoiceRecognizers
{
    /// <summary>Finds choices in an answer.</summary>
    /// <param name="utterance">The answer.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How they are looked for.</param>
    /// <returns>What was found, in the order of the answer.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// Finds choices in an answer: by value, action title or synonym; if there are none, by ordinal ("the second one",
    /// "last"); if there is no ordinal, by number. Only one of these ways is used, so that "the first division book" is the
    /// book and not the first choice. Ordinals and number words are understood in English, and so in every language
    /// that prompts do not know, Danish among them; whoever asks in another language gives its words as synonyms.
    /// </summary>
    /// <param name="utterance">The answer.</param>
    /// <param name="list">The choices.</param>
    /// <param name="options">How they are looked for.</param>
    /// <returns>What was found, in the order of the answer.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
        {
            return found;
        }

        var locale = options?.Locale ?? Culture.English;
        List<RecognizedNumber> numbers = options?.RecognizeOrdinals ?? true ? OrdinalRecognizer.Recognize(utterance, locale) : [];
        if (numbers.Count == 0 && (options?.RecognizeNumbers ?? true))
        {
            numbers = NumberRecognizer.Recognize(utterance, locale);
        }

        return numbers
            .Select(number => (Number: number, Index: IndexOf(number, list.Count)))
            .Where(place => place.Index >= 0 && place.Index < list.Count)
            .OrderBy(place => place.Number.Start)
            .Select(place => new ModelResult<FoundChoice>
            {
                Start = place.Number.Start,
                End = place.Number.End,
                Text = place.Number.Text,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[place.Index].Value, Index = place.Index, Score = 1 },
            })
            .ToList();
    }

    /// <summary>The place that a number means, from 0; outside of the list if it is no whole number.</summary>
    private static int IndexOf(RecognizedNumber number, int count)
    {
        var place = number.FromEnd ? count + number.Value : number.Value;
        return place == (int)place ? (int)place - 1 : -1;
    }
}
