namespace Microsoft.Bot.Schema;

/// <summary>How the text of a message is written.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown, the default.</summary>
    public const string Markdown = "markdown";

    /// <summary>Plain text.</summary>
    public const string Plain = "plain";

    /// <summary>A small set of HTML tags.</summary>
    public const string Xml = "xml";
}
