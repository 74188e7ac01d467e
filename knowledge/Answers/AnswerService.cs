using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>How a question becomes an answer: what does it want, which lessons fit, how sure is that, and whom to ask. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
/// <param name="search">Finds those that fit.</param>
/// <param name="intents">Tells what a message wants.</param>
/// <param name="contacts">Chooses whom to ask.</param>
/// <param name="language">Tells the language of a text.</param>
/// <param name="data">What is known of the languages.</param>
public sealed class AnswerService(
    LessonIndex index, ILessonSearch search, IntentRecognizer intents, IContactRouter contacts, LanguageGuess language, LanguageData data)
{
    /// <summary>How many lessons are shown at once.</summary>
    public const int Shown = 3;

    /// <summary>How many characters of a message are read.</summary>
    public const int LongestQuestion = 4000;

    private readonly FollowUp followUp = new(data.WeakWords);

    /// <summary>Answers one message.</summary>
    /// <param name="question">The message and who wrote it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Answer> AskAsync(Question question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = Shortened(question.Text);
        var spoken = question.Language ?? language.Of(text) ?? Language.Danish;
        var composer = new Composer(question, spoken, index, contacts);
        if (intents.WithoutLessons(text) is { } recognition)
        {
            return composer.Compose(text, recognition, Verdict.None, SearchResult.Nothing);
        }

        var subject = followUp.Read(text, question.Previous);
        var english = (language.Of(subject.Text) ?? spoken) == Language.English;
        var result = await search.SearchAsync(
            new SearchRequest(subject.Text, english, question.Reader) { Filter = subject.Filter }, cancellationToken);
        var verdict = VerdictRule.Decide(result, intents.IsInDomain(subject.Text), intents.AsksForResult(subject.Text));
        return composer.Compose(subject.Text, intents.Recognize(text, verdict), verdict, result);
    }

    // A question is a question long before this; the rest of a pasted report is not searched for.
    private static string Shortened(string text) => text.Length <= LongestQuestion ? text : text[..LongestQuestion];
}
