using System.Text;

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>A text with marks in place of findings, and the way back from each place to the text as it was.</summary>
/// <param name="Text">The text with marks.</param>
/// <param name="Places">Where the marks begin and how long they are, with the findings that they stand for.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Start, int Length, PersonalDataFinding Finding)> Places)
{
    /// <summary>Puts marks in place of findings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">What was found there, in order, without overlap.</param>
    /// <param name="mark">The mark of a kind.</param>
    public static MarkedText Of(string text, IReadOnlyList<PersonalDataFinding> findings, Func<PersonalDataKind, string> mark)
    {
        var marked = new StringBuilder(text.Length);
        var places = new List<(int Start, int Length, PersonalDataFinding Finding)>(findings.Count);
        var copied = 0;
        foreach (var finding in findings)
        {
            var sign = mark(finding.Kind);
            marked.Append(text, copied, finding.Start - copied);
            places.Add((marked.Length, sign.Length, finding));
            marked.Append(sign);
            copied = finding.End;
        }

        return new MarkedText(marked.Append(text, copied, text.Length - copied).ToString(), places);
    }

    /// <summary>A finding in the text with marks, told as a place of the text as it was. A mark that it touches belongs to it whole.</summary>
    /// <param name="found">The finding.</param>
    public PersonalDataFinding InOriginal(PersonalDataFinding found)
    {
        var (start, end) = (found.Start, found.End);
        foreach (var (at, length, finding) in Places)
        {
            start = Moved(found.Start, at, length, finding, finding.Start, start);
            end = Moved(found.End, at, length, finding, finding.End, end);
        }

        return found with { Start = start, Length = end - start };
    }

    /// <summary>A place after a mark moves by what the mark is longer; one inside it goes to the edge.</summary>
    private static int Moved(int place, int at, int length, PersonalDataFinding finding, int edge, int so)
        => place >= at + length ? place - (at + length) + finding.End : place > at ? edge : so;
}
