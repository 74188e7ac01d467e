using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Cards.Templating;

/// <summary>A string of a template with <c>${…}</c> in it.</summary>
internal static class TemplateText
{
    /// <summary>
    /// Puts the values in. A string that is one expression becomes the value itself (so <c>"${open}"</c> becomes true), and
    /// nothing at all if there is no value; in longer strings a missing value is empty text.
    /// </summary>
    /// <param name="template">The string of the template. What it says itself is not escaped.</param>
    /// <param name="scope">What the paths name.</param>
    /// <param name="markdown">Whether clients read the string as Markdown, so that values must be escaped.</param>
    /// <returns>The value; null if it is to be left out.</returns>
    public static JToken? Fill(string template, TemplateScope scope, bool markdown)
    {
        var start = template.IndexOf("${", StringComparison.Ordinal);
        if (start < 0)
        {
            return new JValue(template);
        }

        if (start == 0 && template.IndexOf('}', StringComparison.Ordinal) == template.Length - 1)
        {
            return Whole(TemplateExpression.ParseWhole(template).Evaluate(scope), markdown);
        }

        var filled = new StringBuilder();
        var position = 0;
        while (start >= 0)
        {
            var end = template.IndexOf('}', start);
            filled.Append(template, position, start - position);
            filled.Append(Part(TemplateExpression.Parse(template[(start + 2)..end]).Evaluate(scope), markdown));
            position = end + 1;
            start = template.IndexOf("${", position, StringComparison.Ordinal);
        }

        return new JValue(filled.Append(template, position, template.Length - position).ToString());
    }

    private static JValue? Whole(JToken? value, bool markdown) => value switch
    {
        null or { Type: JTokenType.Null } => null,
        JValue { Type: JTokenType.String } text => new JValue(Text((string)text!, markdown)),
        JValue scalar => new JValue(scalar),
        _ => throw new FormatException("A list or an object cannot be put into a card, only a text, a number, true or false."),
    };

    private static string? Part(JToken? value, bool markdown)
        => Whole(value, markdown) is { } scalar ? Convert.ToString(scalar.Value, CultureInfo.InvariantCulture) : null;

    private static string Text(string value, bool markdown) => markdown ? MarkdownText.Escape(value) : PlainText.Clean(value);
}
