namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>Digits in a row, in a folded text.</summary>
/// <param name="Start">The index of the first digit.</param>
/// <param name="Length">How many digits.</param>
public readonly record struct DigitRun(int Start, int Length)
{
    /// <summary>The index after the last digit.</summary>
    public int End => Start + Length;

    /// <summary>All runs in a text, in order.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<DigitRun> AllIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = new List<DigitRun>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var start = at;
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                {
                    at++;
                }

                runs.Add(new DigitRun(start, at - start));
            }
        }

        return runs;
    }
}
