using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a dialog window.</summary>
public class TaskModuleAction : CardAction
{
    private static readonly JsonSerializer Serializer =
        JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    /// <summary>Creates the button.</summary>
    /// <param name="title">What the button says.</param>
    /// <param name="value">What the bot gets with the request: an object, or the text of a JSON object.</param>
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => new JObject(),
            string json => JObject.Parse(json),
            _ => JObject.FromObject(value, Serializer),
        };
        data["type"] = "task/fetch";
        Value = data.ToString();
    }
}
