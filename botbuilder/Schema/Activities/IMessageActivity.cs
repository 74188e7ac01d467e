namespace Microsoft.Bot.Schema;

/// <summary>Somebody says something.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>Language of the text, a BCP 47 tag.</summary>
    string Locale { get; set; }

    /// <summary>The text.</summary>
    string Text { get; set; }

    /// <summary>What is said aloud, as SSML.</summary>
    string Speak { get; set; }

    /// <summary>A value of <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>Stands for the cards where they cannot be shown, as in a notification.</summary>
    string Summary { get; set; }

    /// <summary>A value of <see cref="TextFormatTypes"/>.</summary>
    string TextFormat { get; set; }

    /// <summary>A value of <see cref="AttachmentLayoutTypes"/>.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>Files and cards.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons that stand under the message until one is pressed.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>A value of <see cref="ActivityImportance"/>.</summary>
    string Importance { get; set; }

    /// <summary>A value of <see cref="DeliveryModes"/>.</summary>
    string DeliveryMode { get; set; }

    /// <summary>When the message is no longer of use.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a button that was pressed carries.</summary>
    object Value { get; set; }

    /// <summary>Those who are mentioned; empty if there are no entities.</summary>
    Mention[] GetMentions();

    /// <summary>True if there is a text, a summary, an attachment or channel data.</summary>
    bool HasContent();
}
