using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

/// <summary>A text of the corpus and the personal data that was put into it.</summary>
internal sealed record PlantedText(string Text, IReadOnlyList<Planted> Planted, bool SmallLetters)
{
    private const char Open = '\u0001';
    private const char Close = '\u0002';

    /// <summary>Marks a stretch of a value as what has to be found.</summary>
    public static string Secret(string value) => Open + value + Close;

    /// <summary>Reads a text in which the stretches are marked; the kinds are given in the order of the stretches, one value may have several.</summary>
    public static PlantedText Read(string marked, IReadOnlyList<(PersonalDataKind Kind, string Variety, int Stretches)> values, bool smallLetters)
    {
        var text = new System.Text.StringBuilder(marked.Length);
        var stretches = new List<(int Start, int Length)>();
        var open = 0;
        foreach (var character in marked)
        {
            if (character == Open)
            {
                open = text.Length;
            }
            else if (character == Close)
            {
                stretches.Add((open, text.Length - open));
            }
            else
            {
                text.Append(character);
            }
        }

        var planted = new List<Planted>();
        var next = 0;
        foreach (var (kind, variety, count) in values)
        {
            planted.Add(new Planted(kind, variety, stretches.GetRange(next, count)));
            next += count;
        }

        return next == stretches.Count
            ? new PlantedText(text.ToString(), planted, smallLetters)
            : throw new InvalidOperationException($"{stretches.Count} stretches, {next} told of: {text}");
    }

    /// <summary>How many stretches of a value are marked.</summary>
    public static int CountOf(string value) => value.Count(character => character == Open);
}

/// <summary>One piece of personal data in a text, in one or more stretches.</summary>
internal sealed record Planted(PersonalDataKind Kind, string Variety, IReadOnlyList<(int Start, int Length)> Stretches);
