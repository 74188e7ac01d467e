using System.Text;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// The lines of a table as they stand, each read as if it were a row of its own: tells where rows start when quotation marks
/// cannot be trusted to. For one file, on one thread.
/// </summary>
internal sealed partial class CsvLines
{
    private readonly string text;
    private readonly List<int> starts = [0];
    private int idAt;
    private int columns;
    private char separator;
    private bool spaced;

    /// <summary>The lines of a text; CR, LF and CR LF each end one.</summary>
    /// <param name="text">The whole file.</param>
    public CsvLines(string text)
    {
        this.text = text;
        for (var at = 0; (at = text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var next ? at + next : -1) >= 0;)
        {
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
            starts.Add(at);
        }
    }

    /// <summary>The text from a line on.</summary>
    /// <param name="line">The line, from 1.</param>
    public string From(int line) => text[starts[line - 1]..];

    /// <summary>Takes note of what rows look like.</summary>
    /// <param name="header">The line of the column names.</param>
    /// <param name="idColumn">Where the id is, from 0.</param>
    /// <param name="columnCount">How many columns there are.</param>
    /// <param name="cellSeparator">What stands between cells.</param>
    public void LearnFrom(int header, int idColumn, int columnCount, char cellSeparator)
    {
        (idAt, columns, separator) = (Math.Max(idColumn, 0), columnCount, cellSeparator);
        spaced = Cells(header).Cells.Skip(1).All(cell => cell.StartsWith(' '));
    }

    /// <summary>The first line below another that looks like the start of a row; null if none does.</summary>
    /// <param name="line">The line below which to look.</param>
    /// <param name="length">How many characters from the start of that line to look through.</param>
    public int? NextRow(int line, int length) => Below(line, length).Where(LooksLikeRow).Cast<int?>().FirstOrDefault();

    /// <summary>Whether a row that spans several lines has a whole other row among them.</summary>
    /// <param name="line">The line on which it starts.</param>
    /// <param name="length">How many characters it has.</param>
    public bool HoldsAnotherRow(int line, int length) => Below(line, length).Any(below => IdOn(below) is not null && IsWhole(below));

    /// <summary>The id on a line, seen past quotation marks; null if there is none.</summary>
    /// <param name="line">The line, from 1.</param>
    public string? IdOn(int line)
    {
        var (cells, _) = Cells(line);
        if (cells.Count <= idAt || (cells.Count > idAt + 1 && cells[idAt + 1].StartsWith(' ') && !spaced))
        {
            // A separator and then a blank is how people write a sentence.
            return null;
        }

        var id = cells[idAt].Split(separator)[0].Trim(' ', '"');
        return IdForm().IsMatch(id) ? id : null;
    }

    private IEnumerable<int> Below(int line, int length)
    {
        var end = starts[line - 1] + length;
        for (var below = line + 1; below <= starts.Count && starts[below - 1] < end; below++)
        {
            yield return below;
        }
    }

    private bool LooksLikeRow(int line) => (IdOn(line) is not null && Cells(line).Cells.Count > 1) || IsWhole(line);

    // The end of a row of several lines may have as many cells as a row, with a quotation mark in one; it begins with no id.
    private bool IsWhole(int line)
        => Cells(line) is { Closed: true, Cells: var cells } && cells.Count == columns
            && (idAt == 0 || !cells.Any(cell => cell.Contains('"', StringComparison.Ordinal)));

    private (List<string> Cells, bool Closed) Cells(int line)
    {
        var end = text.AsSpan(starts[line - 1]).IndexOfAny('\r', '\n');
        var row = end < 0 ? From(line) : text.Substring(starts[line - 1], end);
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var character in row)
        {
            if (character == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (character == '"' && (quoted || string.IsNullOrWhiteSpace(cell.ToString())))
            {
                quoted = !quoted;
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString());
        return (cells, !quoted);
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{2,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();
}
