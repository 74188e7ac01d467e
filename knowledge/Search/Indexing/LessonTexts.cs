using System.Runtime.InteropServices;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>
/// Lessons cut into words once, for all that is made of them. A distinct word is kept once and has a number, so that what is
/// costly to find out about a word is found out once, however often it occurs. Immutable.
/// </summary>
internal sealed class LessonTexts
{
    private readonly Dictionary<(string Text, TokenKind Kind), int> numbers = [];
    private readonly List<Token> words = [];

    private LessonTexts(Lesson[] lessons, IReadOnlyList<LessonField> fields)
    {
        Lessons = lessons;
        Pieces = [.. lessons.Select(lesson => fields.SelectMany(field => Cut(lesson, field)).ToArray())];
    }

    /// <summary>The lessons.</summary>
    public Lesson[] Lessons { get; }

    /// <summary>For each lesson its texts, field by field.</summary>
    public TextPiece[][] Pieces { get; }

    /// <summary>The distinct words; a word's number is its place here.</summary>
    public IReadOnlyList<Token> Words => words;

    /// <summary>Cuts lessons into words.</summary>
    /// <param name="lessons">The lessons.</param>
    /// <param name="fields">The fields that are read.</param>
    public static LessonTexts Of(Lesson[] lessons, IReadOnlyList<LessonField> fields) => new(lessons, fields);

    private IEnumerable<TextPiece> Cut(Lesson lesson, LessonField field)
        => field.Texts(lesson).OfType<string>()
            .SelectMany(text => field.Sentences ? Sentences.Of(text) : [text])
            .Select(text => new TextPiece(field, [.. Tokenizer.Tokenize(text).Select(Number)]));

    // A word with a hyphen is another than the one without: it knows its parts.
    private int Number(Token token)
    {
        var text = token.Parts.Count > 0 ? string.Join('-', token.Parts) : token.Text;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, (text, token.Kind), out var known);
        if (!known)
        {
            number = words.Count;
            words.Add(token);
        }

        return number;
    }
}

/// <summary>A sentence of a lesson, or a text that is none, as numbers of words.</summary>
/// <param name="Field">The field that it stands in.</param>
/// <param name="Words">The numbers of its words, in order.</param>
internal readonly record struct TextPiece(LessonField Field, int[] Words);
