using System.Globalization;
using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Cards.Templating;

/// <summary>
/// An expression of a template: a path; <c>!</c> before it; <c>==</c> or <c>!=</c> between a path and a path, a 'text', a
/// number, true or false; and <c>&amp;&amp;</c> between such parts. Nothing else: what is harder than that is worked out in code.
/// </summary>
internal sealed class TemplateExpression
{
    private readonly string source;

    private TemplateExpression(string source) => this.source = source;

    /// <summary>Reads <c>${…}</c> that is the whole of a string.</summary>
    /// <param name="text">The string.</param>
    /// <exception cref="FormatException">It is something else.</exception>
    public static TemplateExpression ParseWhole(string text)
        => text.StartsWith("${", StringComparison.Ordinal) && text.EndsWith('}')
            ? Parse(text[2..^1])
            : throw new FormatException($"'{text}' is not an expression.");

    /// <summary>Reads what stands between <c>${</c> and <c>}</c>.</summary>
    /// <param name="expression">The expression.</param>
    public static TemplateExpression Parse(string expression) => new(expression.Trim());

    /// <summary>The value; null if a path leads nowhere.</summary>
    /// <param name="scope">What the paths name.</param>
    public JToken? Evaluate(TemplateScope scope)
    {
        var parts = source.Split("&&");
        return parts.Length == 1
            ? EvaluatePart(source, scope)
            : new JValue(parts.All(part => IsTrue(EvaluatePart(part.Trim(), scope))));
    }

    /// <summary>Whether the value counts as true: not null, false, 0, empty text or an empty list.</summary>
    /// <param name="scope">What the paths name.</param>
    public bool IsTrue(TemplateScope scope) => IsTrue(Evaluate(scope));

    private static bool IsTrue(JToken? value) => value switch
    {
        null => false,
        JArray list => list.Count > 0,
        JObject => true,
        _ => value.Type switch
        {
            JTokenType.Null => false,
            JTokenType.Boolean => (bool)value,
            JTokenType.String => ((string)value!).Length > 0,
            JTokenType.Integer => (long)value != 0,
            _ => true,
        },
    };

    private static JToken? EvaluatePart(string part, TemplateScope scope)
    {
        foreach (var (sign, whenEqual) in new[] { ("==", true), ("!=", false) })
        {
            if (part.Split(sign) is [var left, var right])
            {
                return new JValue(AsText(Operand(left, scope)) == AsText(Operand(right, scope)) == whenEqual);
            }
        }

        return part.StartsWith('!') ? new JValue(!IsTrue(Operand(part[1..], scope))) : Operand(part, scope);
    }

    private static JToken? Operand(string text, TemplateScope scope)
    {
        text = text.Trim();
        return text switch
        {
            "true" => new JValue(true),
            "false" => new JValue(false),
            ['\'', .. var literal, '\''] => new JValue(literal),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new JValue(number),
            _ when IsPath(text) => scope.Find(text),
            _ => throw new FormatException($"'{text}' is not a path, a text, a number, true or false."),
        };
    }

    private static bool IsPath(string text)
        => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '$' or '-');

    private static string? AsText(JToken? value)
        => value is null or { Type: JTokenType.Null } ? null : Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture);
}
