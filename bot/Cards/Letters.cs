using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Texts that the asker can copy and send. Plain text: they are shown in a text field.</summary>
/// <param name="texts">The texts in the language of the card.</param>
/// <param name="limit">The most characters of one text.</param>
internal sealed class Letters(CardTexts texts, int limit)
{
    /// <summary>A first line to the project behind a lesson.</summary>
    /// <param name="answer">The answer that the lesson was found for.</param>
    /// <param name="lesson">The lesson.</param>
    public string Project(Answer answer, Lesson lesson) => Lines([
        texts["LetterGreeting"], "",
        texts.Format("ProjectLetterAsk", Cut(lesson.Title)),
        texts.Format("ProjectLetterOurs", Cut(answer.Question)), "",
        texts["ProjectLetterTalk"], "",
        texts["LetterThanks"],
    ]);

    private string Cut(string text) => Shortened.To(text, limit);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
