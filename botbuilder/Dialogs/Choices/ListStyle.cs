using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
[JsonConverter(typeof(StringEnumConverter), /* camelCase */ true)]
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As suits the channel and the number and length of the choices.</summary>
    Auto,

    /// <summary>In the text, one after the other.</summary>
    Inline,

    /// <summary>In the text, as a list.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As the buttons of a hero card.</summary>
    HeroCard,
}
