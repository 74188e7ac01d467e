using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that stand under a message until one is pressed.</summary>
public class SuggestedActions
{
    /// <summary>Creates an empty set.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Creates a set from its parts.</summary>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Creates a set from copies of its parts.</summary>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray())
    {
    }

    /// <summary>Ids of those who see the buttons; everybody if empty.</summary>
    [JsonProperty("to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
