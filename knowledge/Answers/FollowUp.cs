using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>What a message asks for once the questions before it are taken in.</summary>
/// <param name="Text">What to search for, without what was masked.</param>
/// <param name="Shown">How it is told: the first question and what followed, as typed.</param>
/// <param name="Conditions">Which lessons count; empty for all.</param>
internal sealed record Subject(string Text, string Shown, IReadOnlyList<Condition> Conditions)
{
    /// <summary>Whether the message goes on from a question before it.</summary>
    public bool IsFollowUp { get; init; }
}

/// <summary>Reads follow-ups: "og hvad med regionerne?", "kun dem i drift", "har Aarhus prøvet det?" keep the subject of the question before.</summary>
/// <param name="words">Words that say little.</param>
internal sealed class FollowUp(WeakWords words)
{
    // Between a question and what followed it, in the question that an answer is kept under.
    private const string Then = " · ";

    // What was said longer ago than this is forgotten, the first question apart.
    private const int Remembered = 3;

    private static readonly string[] Openings =
    [
        "og hvad med", "hvad med", "og hvad så", "og i", "og for", "og hos", "kun", "men kun", "og kun", "men hvad",
        "what about", "and what about", "how about", "and in", "and for", "only", "but only", "just the", "and the",
    ];

    /// <summary>The subject of a message.</summary>
    /// <param name="text">The message, personal data masked.</param>
    /// <param name="previous">What the question before it was about, as <see cref="Subject.Shown"/>; null if there was none.</param>
    /// <param name="organisations">The words by which authorities with lessons are called.</param>
    public Subject Read(string text, string? previous, Func<IReadOnlySet<string>> organisations)
    {
        if (previous is null || !MayFollow(text))
        {
            return Alone(text);
        }

        var names = organisations();
        if (!Follows(text, names))
        {
            return Alone(text);
        }

        var said = previous.Split(Then);
        IReadOnlyList<string> later = [.. said.Skip(1).Append(text.Trim().Replace(Then, " - ", StringComparison.Ordinal)).TakeLast(Remembered)];
        var first = Alone(said[0]);
        var search = first.Text;
        var conditions = first.Conditions;
        foreach (var part in later)
        {
            var tokens = Tokens(part);
            var filters = WordFilters.In(tokens, followUp: true, names);
            conditions = filters.Over(conditions);
            search += " " + string.Join(' ', tokens.Where((_, place) => !filters.Used.Contains(place) && place >= OpeningLength(part)).Select(t => t.Surface));
        }

        return new Subject(search.Trim(), string.Join(Then, later.Prepend(said[0])), conditions) { IsFollowUp = true };
    }

    private static Subject Alone(string text)
    {
        var tokens = Tokens(text);
        var filters = WordFilters.In(tokens, followUp: false, new HashSet<string>());

        // Lessons that meet a condition need not speak of it; the words stay only if nothing else is left to search for.
        var rest = string.Join(' ', tokens.Where((_, place) => !filters.Used.Contains(place)).Select(t => t.Surface));
        return new Subject(
            filters.Used.Count == 0 || rest.Length == 0 ? PersonalData.WithoutMarks(text) : rest, text.Replace(Then, " - ", StringComparison.Ordinal), filters.Conditions);
    }

    // The marks of what was masked are words of ours and not searched for.
    private static List<Token> Tokens(string text) => Tokenizer.Tokenize(PersonalData.WithoutMarks(text));

    // Long messages speak for themselves.
    private static bool MayFollow(string text) => Tokens(text).Count <= 12;

    private bool Follows(string text, IReadOnlySet<string> organisations)
    {
        if (OpeningLength(text) > 0)
        {
            return true;
        }

        var tokens = Tokens(text);
        var used = WordFilters.In(tokens, followUp: true, organisations).Used;
        return !tokens.Where((t, place) => !used.Contains(place) && words.Weight(t, english: false) == 1 && words.Weight(t, english: true) == 1).Any();
    }

    private static int OpeningLength(string text)
    {
        var start = string.Join(' ', Tokens(text).Select(t => t.Text)) + " ";
        return Openings.Where(o => start.StartsWith(o + " ", StringComparison.Ordinal)).Select(o => o.Count(c => c == ' ') + 1).DefaultIfEmpty().Max();
    }
}
