using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog window.</summary>
public class TaskModuleTaskInfo
{
    /// <summary>Creates an empty window.</summary>
    public TaskModuleTaskInfo()
    {
    }

    /// <summary>Creates a window from its parts.</summary>
    public TaskModuleTaskInfo(
        string title = default,
        object height = default,
        object width = default,
        string url = default,
        Attachment card = default,
        string fallbackUrl = default,
        string completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>The text in the title bar.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Pixels as a number, or small, medium or large.</summary>
    [JsonProperty("height")]
    public object Height { get; set; }

    /// <summary>Pixels as a number, or small, medium or large.</summary>
    [JsonProperty("width")]
    public object Width { get; set; }

    /// <summary>A page to show; it excludes <see cref="Card"/>.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>An adaptive card to show; it excludes <see cref="Url"/>.</summary>
    [JsonProperty("card")]
    public Attachment Card { get; set; }

    /// <summary>A page for clients that have no dialog windows.</summary>
    [JsonProperty("fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>App id of the bot that gets the result, if it is another.</summary>
    [JsonProperty("completionBotId")]
    public string CompletionBotId { get; set; }
}
