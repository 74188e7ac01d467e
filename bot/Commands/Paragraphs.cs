using System.Text;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>A page of text for a terminal, wrapped at the blanks. Control characters in a text, which could take over a terminal, become blanks.</summary>
/// <param name="width">Columns of a line.</param>
internal sealed class Paragraphs(int width)
{
    private readonly StringBuilder page = new();

    /// <summary>Adds an empty line.</summary>
    public Paragraphs Gap()
    {
        page.AppendLine();
        return this;
    }

    /// <summary>Adds a paragraph; nothing if there is no text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">What its first line begins with; the others are indented as far.</param>
    public Paragraphs Add(string? text, string first = "")
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return this;
        }

        var line = new StringBuilder(first);
        var words = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            if (line.Length > first.Length && line.Length + word.Length >= width)
            {
                Flush(line);
                line.Append(' ', first.Length);
            }

            line.Append(word).Append(' ');
        }

        Flush(line);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => page.ToString();

    private void Flush(StringBuilder line)
    {
        page.AppendLine(line.ToString().TrimEnd());
        line.Clear();
    }
}
