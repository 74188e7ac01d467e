using System.Text;

namespace TeamsPilotBot.Bot.Cards.Templating;

/// <summary>Makes text from people harmless where clients read Markdown: it shows as it was written and does nothing.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\*_[]`~";

    /// <summary>
    /// Escapes emphasis, links, code, headings and lists; turns angle brackets into their typographic likes, so that there is
    /// no tag, mention or quote; breaks addresses and date functions with marks that take no room, so that no client makes
    /// them live. A line break becomes a paragraph, which is how cards show one.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Escape(string text)
    {
        var lines = PlainText.Clean(text).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join("\n\n", lines.Select(EscapeLine));
    }

    private static string EscapeLine(string line)
    {
        var escaped = new StringBuilder(line.Length + 16);
        var bullet = BulletAt(line);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (i == bullet || Marks.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c switch { '<' => '‹', '>' => '›', _ => c });
            if (LiveText.MakesLive(line, i))
            {
                escaped.Append(LiveText.WordJoiner);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Where the sign stands that makes the line a heading or an item of a list; -1 if it is none.</summary>
    private static int BulletAt(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        var sign = digits > 0 ? digits : 0;
        var makesItem = sign < line.Length && (digits > 0 ? line[sign] is '.' or ')' : line[sign] is '#' or '-' or '+');
        return makesItem && (sign + 1 == line.Length || line[sign + 1] is ' ' or '#') ? sign : -1;
    }
}
