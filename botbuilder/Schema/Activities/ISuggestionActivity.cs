namespace Microsoft.Bot.Schema;

/// <summary>A private hint about somebody else's message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>The places that it is about.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
