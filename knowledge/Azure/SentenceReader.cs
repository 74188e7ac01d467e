using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Answers.Leads;

namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>Reads the sentences out of an answer while it comes in. For one answer, and one thread.</summary>
internal sealed class SentenceReader
{
    // Far more than a lead needs.
    private const int Longest = 8_000;
    private const int InArray = 2;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, MaxDepth = 8,
    };

    private readonly StringBuilder text = new();
    private int depth;
    private int start;
    private bool inString;
    private bool escaped;

    /// <summary>Whether anything has come.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(text.ToString());

    /// <summary>Reads the next piece.</summary>
    /// <param name="piece">The piece, cut wherever.</param>
    /// <returns>The sentences that are complete with it.</returns>
    /// <exception cref="JsonException">The answer is not of the form that was asked for.</exception>
    public List<LeadSentence> Read(string piece)
    {
        if (text.Length + piece.Length > Longest)
        {
            throw new JsonException("The answer is too long.");
        }

        var complete = new List<LeadSentence>();
        foreach (var letter in piece)
        {
            text.Append(letter);
            if (Ends(letter))
            {
                complete.Add(Sentence(text.ToString(start, text.Length - start)));
            }
        }

        return complete;
    }

    /// <summary>Looks at the answer as a whole.</summary>
    /// <exception cref="JsonException">It is not of the form that was asked for.</exception>
    public void End() => _ = JsonSerializer.Deserialize<Whole>(text.ToString(), Strict) ?? throw new JsonException("There is no answer.");

    /// <summary>Takes a letter, and tells whether a sentence ends with it.</summary>
    private bool Ends(char letter)
    {
        if (inString)
        {
            inString = escaped || letter != '"';
            escaped = !escaped && letter == '\\';
            return false;
        }

        switch (letter)
        {
            case '"':
                inString = true;
                return false;
            case '{' or '[':
                start = depth == InArray ? text.Length - 1 : start;
                depth++;
                return false;
            case '}' or ']':
                depth--;
                return letter == '}' && depth == InArray;
            default:
                return false;
        }
    }

    private static LeadSentence Sentence(string json)
    {
        var item = JsonSerializer.Deserialize<Item>(json, Strict) ?? throw new JsonException("There is no sentence.");
        return new LeadSentence(item.Text, [.. item.Lessons]);
    }

    private sealed record Whole([property: JsonRequired] Item[] Sentences);

    private sealed record Item([property: JsonRequired] string Text, [property: JsonRequired] string[] Lessons);
}
