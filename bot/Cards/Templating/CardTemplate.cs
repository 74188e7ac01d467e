using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Cards.Templating;

/// <summary>
/// A card template in a small subset of the Adaptive Card templating language: <c>${path}</c> in strings, <c>$data</c> to
/// step into an object or to repeat for each item of a list, <c>$when</c> to leave an element out, <c>$root</c> and
/// <c>$index</c> in paths, and <c>labels.KEY</c> for the texts of our own. Values are only ever put in as scalars, once, and are not read again as template: data can
/// never add an element. What a client reads as Markdown is escaped (<see cref="MarkdownFields"/>).
/// Safe to use from several threads.
/// </summary>
internal sealed class CardTemplate
{
    private readonly JObject template;

    private CardTemplate(JObject template) => this.template = template;

    /// <summary>Reads a template.</summary>
    /// <param name="json">One JSON object.</param>
    public static CardTemplate Parse(string json) => new(JObject.Parse(json));

    /// <summary>Makes a card of the template.</summary>
    /// <param name="data">What the paths name.</param>
    /// <param name="label">The text for <c>labels.KEY</c>, in the language of the card.</param>
    /// <exception cref="FormatException">An expression of the template cannot be read: a fault of ours.</exception>
    public JObject Expand(JObject data, Func<string, string> label)
        => ExpandObject(template, new TemplateScope(data, label)) ?? [];

    private static JObject? ExpandObject(JObject source, TemplateScope scope)
    {
        if (source["$when"] is { } condition && !TemplateExpression.ParseWhole((string)condition!).IsTrue(scope))
        {
            return null;
        }

        var result = new JObject();
        foreach (var property in source.Properties().Where(p => p.Name is not ("$when" or "$data")))
        {
            if (Expand(property.Value, scope, MarkdownFields.Includes(source, property.Name)) is { } value)
            {
                result[property.Name] = value;
            }
        }

        return result;
    }

    private static JToken? Expand(JToken source, TemplateScope scope, bool markdown) => source switch
    {
        JObject inner => Repeat(inner, scope).FirstOrDefault(),
        JArray list => new JArray(list.SelectMany(item => item is JObject inner
            ? Repeat(inner, scope)
            : Expand(item, scope, markdown) is { } value ? [value] : [])),
        JValue { Type: JTokenType.String } text => TemplateText.Fill((string)text!, scope, markdown),
        _ => source.DeepClone(),
    };

    private static IEnumerable<JToken> Repeat(JObject source, TemplateScope scope)
    {
        if (source["$data"] is not { } data)
        {
            return ExpandObject(source, scope) is { } one ? [one] : [];
        }

        return TemplateExpression.ParseWhole((string)data!).Evaluate(scope) switch
        {
            JArray items => items.Select((item, index) => ExpandObject(source, scope.Into(item, index))).OfType<JToken>(),
            JObject inner => ExpandObject(source, scope.Into(inner, 0)) is { } one ? [one] : [],
            _ => [],
        };
    }
}
