using System.Diagnostics;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Diagnostics;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Resources;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>How a question becomes an answer: what does it want, which lessons fit, how sure is that, and whom to ask. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
/// <param name="search">Finds those that fit.</param>
/// <param name="intents">Tells what a message wants.</param>
/// <param name="contacts">Chooses whom to ask.</param>
/// <param name="resources">Finds guides, tools and networks.</param>
/// <param name="language">Tells the language of a text.</param>
/// <param name="data">What is known of the languages.</param>
public sealed class AnswerService(
    LessonIndex index, ILessonSearch search, IntentRecognizer intents, IContactRouter contacts, IResourceLookup resources,
    LanguageGuess language, LanguageData data)
{
    /// <summary>How many lessons are shown at once.</summary>
    public const int Shown = 3;

    /// <summary>How many characters of a message are read.</summary>
    public const int LongestQuestion = 4000;

    // A sentence with fewer words that say something is no question of its own.
    private const int WordsOfAQuestion = 3;

    private readonly FollowUp followUp = new(data.WeakWords);
    private readonly SubjectSearch subjects = new(search, intents, language);

    /// <summary>Answers one message.</summary>
    /// <param name="question">The message and who wrote it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<Answer> AskAsync(Question question, CancellationToken cancellationToken)
        => KnowledgeTelemetry.Source.InSpanAsync("answer", ActivityKind.Internal, async span =>
        {
            var answer = await FindAsync(question, cancellationToken);
            span?.SetTag("teamspilotbot.verdict", EnumNames.Name(answer.Verdict));
            span?.SetTag("teamspilotbot.action", EnumNames.Name(answer.Action));
            return answer;
        });

    private async Task<Answer> FindAsync(Question question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var typed = WholeCharacters.Beginning(question.Text, LongestQuestion);
        var spoken = question.Language ?? language.Of(typed) ?? Language.Danish;
        var composer = new Composer(question, spoken, index, intents, contacts, resources);
        var masked = PersonalData.Mask(LongMessage.WithoutSignature(typed)).Text;
        if (intents.WithoutLessons(typed) is { } recognition)
        {
            return composer.Compose(new Subject(masked, masked, []), recognition, Verdict.None, SearchResult.Nothing);
        }

        // What was masked is not searched for, and none of it can come back in an answer.
        var subject = followUp.Read(masked, question.Previous, () => Organisations(question.Reader));
        var inDomain = subject.IsFollowUp || intents.IsInDomain(subject.Text);
        var (result, verdict) = await subjects.JudgeAsync(subject, question.Reader, spoken, inDomain, cancellationToken);
        if (verdict == Verdict.None && subject is { IsFollowUp: false, Conditions: [{ Subject: ConditionSubject.Year }] })
        {
            // A year in a question need not be meant as a condition: "hvad gælder efter 2026?".
            subject = new Subject(PersonalData.WithoutMarks(masked), subject.Shown, []);
            (result, verdict) = await subjects.JudgeAsync(subject, question.Reader, spoken, inDomain, cancellationToken);
        }

        foreach (var sentence in verdict == Verdict.Answered ? [] : LongMessage.Sentences(subject.Text))
        {
            var part = subject with { Text = sentence };
            if (await subjects.JudgeAsync(part, question.Reader, spoken, inDomain, cancellationToken) is ({ ContentWords: >= WordsOfAQuestion } found, Verdict.Answered))
            {
                (subject, result, verdict) = (part, found, Verdict.Answered);
                break;
            }
        }

        var shown = result with { Found = [.. Superseding.Order(index.Apart(result.Found, Shown))] };
        return composer.Compose(subject, intents.Recognize(PersonalData.WithoutMarks(masked), verdict, inDomain), verdict, shown);
    }

    private HashSet<string> Organisations(Reader reader)
        => index.Organisations(reader).SelectMany(PlaceNames.Of).ToHashSet(StringComparer.Ordinal);
}
