using Newtonsoft.Json.Linq;

namespace TeamsPilotBot.Bot.Cards.Templating;

/// <summary>What the paths of a template can name at one place in it.</summary>
internal sealed class TemplateScope
{
    private const string Labels = "labels.";

    private readonly Func<string, string> label;
    private readonly JObject root;
    private readonly JToken data;
    private readonly int index;

    /// <summary>The scope of the whole template.</summary>
    /// <param name="root">The card's data.</param>
    /// <param name="label">The text for <c>labels.KEY</c>, in the language of the card.</param>
    public TemplateScope(JObject root, Func<string, string> label)
        : this(root, label, root, 0)
    {
    }

    private TemplateScope(JObject root, Func<string, string> label, JToken data, int index)
    {
        this.root = root;
        this.label = label;
        this.data = data;
        this.index = index;
    }

    /// <summary>The scope inside a <c>$data</c>.</summary>
    /// <param name="inner">The object or item stepped into.</param>
    /// <param name="position">The position in the list, from 0.</param>
    public TemplateScope Into(JToken inner, int position) => new(root, label, inner, position);

    /// <summary>The value at a path such as <c>lesson.title</c>, <c>$root.lead</c>, <c>labels.Source</c> or <c>$index</c>; null if there is none.</summary>
    /// <param name="path">Names with dots between.</param>
    public JToken? Find(string path)
    {
        if (path.StartsWith(Labels, StringComparison.Ordinal))
        {
            return new JValue(label(path[Labels.Length..]));
        }

        var names = path.Split('.');
        var start = names[0] switch
        {
            "$root" => root,
            "$data" => data,
            "$index" => new JValue(index),
            _ => (data as JObject)?[names[0]],
        };
        return names.Skip(1).Aggregate(start, (token, name) => (token as JObject)?[name]);
    }
}
