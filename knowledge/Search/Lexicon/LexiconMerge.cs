using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>
/// A file of the lexicon that comes with the program, with an administrator's own lines on top. A line of theirs adds words;
/// one that begins with a hyphen removes words of the built-in lines with the same key, or all if it names none.
/// </summary>
/// <param name="Lines">The lines to read, an administrator's first.</param>
/// <param name="Taken">How many of their lines were taken.</param>
/// <param name="Refused">Their lines that were left out.</param>
public sealed record LexiconMerge(IReadOnlyList<string> Lines, int Taken, IReadOnlyList<RefusedLine> Refused)
{
    private const char Removal = '-';
    private const char Comment = '#';

    /// <summary>Reads both files; an administrator need not have one.</summary>
    /// <param name="format">How lines are built.</param>
    /// <param name="builtIn">The folder that comes with the program.</param>
    /// <param name="own">The administrator's folder.</param>
    /// <exception cref="IOException">The file that comes with the program cannot be read.</exception>
    public static LexiconMerge Read(LexiconFormat format, string builtIn, string own)
    {
        var lines = File.ReadAllLines(Path.Combine(builtIn, format.File));
        var path = Path.Combine(own, format.File);
        if (!File.Exists(path))
        {
            return new LexiconMerge(lines, 0, []);
        }

        try
        {
            return Of(format, lines, File.ReadAllLines(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new LexiconMerge(lines, 0, [new RefusedLine(format.File, 0, LexiconProblem.Of(LexiconFault.Unreadable))]);
        }
    }

    /// <summary>Lays an administrator's lines on the built-in ones.</summary>
    /// <param name="format">How lines are built.</param>
    /// <param name="builtIn">Lines that come with the program.</param>
    /// <param name="own">The administrator's lines.</param>
    public static LexiconMerge Of(LexiconFormat format, IReadOnlyList<string> builtIn, IReadOnlyList<string> own)
    {
        var kept = builtIn.Where(IsContent).ToList();
        var added = new List<string>();
        var refused = new List<RefusedLine>();
        var removals = 0;
        for (var number = 0; number < own.Count; number++)
        {
            var line = own[number];
            if (!IsContent(line))
            {
                continue;
            }

            var problem = line.Contains('\uFFFD', StringComparison.Ordinal) ? LexiconProblem.Of(LexiconFault.Encoding)
                : line[0] == Removal ? Remove(format, kept, line[1..])
                : format.Check(line);
            if (problem is not null)
            {
                refused.Add(new RefusedLine(format.File, number + 1, problem));
            }
            else if (line[0] == Removal)
            {
                removals++;
            }
            else
            {
                added.Add(line);
            }
        }

        return new LexiconMerge([.. added, .. kept], added.Count + removals, refused);
    }

    private static bool IsContent(string line) => !string.IsNullOrWhiteSpace(line) && line[0] != Comment;

    private static LexiconProblem? Remove(LexiconFormat format, List<string> kept, string removal)
    {
        var columns = removal.Split('\t');
        if (columns.Length < format.WordsColumn)
        {
            return LexiconProblem.Of(LexiconFault.Columns, format.File);
        }

        var words = columns.Length > format.WordsColumn ? Words(format, columns).Select(Folded).ToHashSet(StringComparer.Ordinal) : [];
        var found = false;
        for (var place = kept.Count - 1; place >= 0; place--)
        {
            var line = kept[place].Split('\t');
            if (!format.KeyColumns.All(c => Folded(line[c]) == Folded(columns[c])))
            {
                continue;
            }

            var all = Words(format, line);
            var left = words.Count == 0 ? [] : all.Where(w => !words.Contains(Folded(w))).ToArray();
            found |= left.Length < all.Length;
            if (left.Length == 0)
            {
                kept.RemoveAt(place);
            }
            else if (left.Length < all.Length)
            {
                line[format.WordsColumn] = string.Join(format.Separator, left);
                kept[place] = string.Join('\t', line);
            }
        }

        return found ? null : LexiconProblem.Of(LexiconFault.NothingToRemove);
    }

    private static string[] Words(LexiconFormat format, string[] columns)
        => columns[format.WordsColumn].Split(format.Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Folded(string text) => TextFolding.Danish(TextFolding.Fold(text.Trim()));
}
