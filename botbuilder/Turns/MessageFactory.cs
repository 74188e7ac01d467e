using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Makes messages. A blank text or speech becomes null, since clients show an empty text as an empty bubble. The input hint is
/// <see cref="InputHints.AcceptingInput"/> if left out.
/// </summary>
public static class MessageFactory
{
    /// <summary>A text.</summary>
    public static Activity Text(string text, string ssml = null, string inputHint = null)
        => (Activity)Create(text, ssml, inputHint);

    /// <summary>A text with buttons under it that say their title.</summary>
    /// <exception cref="ArgumentNullException">There are no buttons.</exception>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(actions, text, ssml, inputHint, null);

    /// <summary>A text with buttons under it that say their title, for some people only.</summary>
    /// <exception cref="ArgumentNullException">There are no buttons.</exception>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var buttons = actions.Select(title => new CardAction { Type = ActionTypes.ImBack, Title = title, Value = title });
        return SuggestedActions(buttons, text, ssml, inputHint, toList);
    }

    /// <summary>A text with buttons under it.</summary>
    /// <exception cref="ArgumentNullException">There are no buttons.</exception>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <summary>A text with buttons under it, for some people only.</summary>
    /// <exception cref="ArgumentNullException">There are no buttons.</exception>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Create(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = cardActions.ToList(), To = toList };
        return message;
    }

    /// <summary>A card or file.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static IMessageActivity Attachment(
        Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachments(AttachmentLayoutTypes.List, [attachment], text, ssml, inputHint);
    }

    /// <summary>Cards or files below each other.</summary>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return Attachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);
    }

    /// <summary>Cards or files beside each other.</summary>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return Attachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);
    }

    /// <summary>A file at an address.</summary>
    /// <exception cref="ArgumentNullException">The address or the type is null or blank.</exception>
    public static IMessageActivity ContentUrl(
        string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        ThrowIfBlank(url, nameof(url));
        ThrowIfBlank(contentType, nameof(contentType));
        var file = new Attachment
        {
            ContentType = contentType,
            ContentUrl = url,
            Name = string.IsNullOrWhiteSpace(name) ? string.Empty : name,
        };
        return Attachments(AttachmentLayoutTypes.List, [file], text, ssml, inputHint);
    }

    private static IMessageActivity Attachments(
        string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        var message = Create(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    private static IMessageActivity Create(string text, string ssml, string inputHint)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }

    private static void ThrowIfBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
