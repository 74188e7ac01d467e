using System.Diagnostics;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Diagnostics;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>Searches for a subject, and judges what was found.</summary>
/// <param name="search">Finds the lessons that fit.</param>
/// <param name="intents">Tells whether a question asks for a result.</param>
/// <param name="language">Tells the language of a text.</param>
internal sealed class SubjectSearch(ILessonSearch search, IntentRecognizer intents, LanguageGuess language)
{
    /// <summary>Searches and judges.</summary>
    /// <param name="subject">What to search for, and its conditions.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="spoken">The language, if the text does not tell.</param>
    /// <param name="inDomain">Whether the question has a word of the world that the bot is there for.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<(SearchResult Result, Verdict Verdict)> JudgeAsync(
        Subject subject, Reader reader, Language spoken, bool inDomain, CancellationToken cancellationToken)
        => JudgeAsync(
            subject.Text, new SearchRequest(subject.Text, English: false, reader) { Filter = WordFilters.FilterOf(subject.Conditions) }, spoken, inDomain, cancellationToken);

    /// <summary>Searches and judges.</summary>
    /// <param name="text">What to search for.</param>
    /// <param name="request">Who searches, for how many and which lessons; its text and language are taken from the others.</param>
    /// <param name="spoken">The language, if the text does not tell.</param>
    /// <param name="inDomain">Whether the question has a word of the world that the bot is there for.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<(SearchResult Result, Verdict Verdict)> JudgeAsync(
        string text, SearchRequest request, Language spoken, bool inDomain, CancellationToken cancellationToken)
    {
        var english = (language.Of(text) ?? spoken) == Language.English;
        var result = await KnowledgeTelemetry.Source.InSpanAsync(
            "search", ActivityKind.Internal, _ => search.SearchAsync(request with { Text = text, English = english }, cancellationToken));
        return (result, VerdictRule.Decide(result, inDomain, intents.AsksForResult(text)));
    }
}
