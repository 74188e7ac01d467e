using System.Globalization;
using System.Text;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Gaps;

/// <summary>Writes the matrix as a file that Danish Excel opens as it is: semicolons, UTF-8 with a byte order mark, CR LF.</summary>
public static class GapCsv
{
    /// <summary>The matrix, a row for each area and phase. Numbers of people are told as in <see cref="GapWords.Count"/>, of projects as in <see cref="GapWords.Band"/>.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="language">The language of the words.</param>
    public static byte[] Write(GapMatrix matrix, Language language)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var words = GapWords.In(language);
        var text = new StringBuilder().Append(string.Join(';', words.Columns)).Append("\r\n");
        foreach (var (category, phase) in GapMatrix.Categories.SelectMany(category => PhaseGroups.All.Select(phase => (category, phase))))
        {
            var cell = matrix.Cell(category, phase);
            text.Append(CultureInfo.InvariantCulture, $"{words.Category(category)};{Whole(words.Phase(phase))};{cell.Lessons};{cell.Unsolved};{GapWords.Count(cell.Askers)};{GapWords.Band(cell.Reported)}\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>The word without the places where it may be broken: whoever looks for it in a spreadsheet does not type them.</summary>
    private static string Whole(string word) => word.Replace("\u00AD", "", StringComparison.Ordinal);
}
