using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Cards.Templating;

/// <summary>Which properties of an Adaptive Card clients read as Markdown: the text of a TextBlock, and both sides of a Fact.</summary>
internal static class MarkdownFields
{
    /// <summary>Whether the property is read as Markdown.</summary>
    /// <param name="element">The element of the template.</param>
    /// <param name="property">The property's name.</param>
    public static bool Includes(JObject element, string property) => (string?)element["type"] switch
    {
        "TextBlock" => property == "text",
        null => property is "title" or "value" && element.Parent?.Parent is JProperty { Name: "facts" },
        _ => false,
    };
}
