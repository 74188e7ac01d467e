using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public class ChoiceFactory
{
    private const int MostInline = 3;

    /// <summary>Makes a message that shows choices as suits the channel, whatever the kind of conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How a list is written.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// Makes a message that shows choices as suits the channel: as suggested actions, else as buttons of a card. Titles that
    /// are too long for a button, and channels that have none, get a list in the text; up to three short choices inline.
    /// </summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How a list is written.</param>
    /// <param name="conversationType">Kind of the conversation, such as personal.</param>
    /// <param name="toList">Ids of those whom suggested actions are shown to; by default everyone.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = default, IList<string> toList = default)
    {
        list ??= [];
        var longest = list.Select(ButtonTitle).Select(title => title.Length).DefaultIfEmpty().Max();
        if (longest > Channel.MaxActionTitleLength(channelId))
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Makes a message that shows choices in its text, one after the other.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How the list is written.</param>
    /// <returns>The message.</returns>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var written = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
            {
                written.Append(SeparatorBefore(i));
            }

            if (numbered)
            {
                written.Append('(').Append(i + 1).Append(") ");
            }

            written.Append(Title(choices[i]));
        }

        return MessageFactory.Text(written.ToString(), speak, InputHints.ExpectingInput);

        string SeparatorBefore(int i)
        {
            if (i < choices.Count - 1)
            {
                return options?.InlineSeparator ?? ", ";
            }

            return i == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
        }
    }

    /// <summary>Makes a message that shows choices in its text, as a list.</summary>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How the list is written.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Makes a message that shows choices in its text, as a list.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How the list is written.</param>
    /// <returns>The message.</returns>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var numbered = options?.IncludeNumbers ?? true;
        var lines = (choices ?? []).Select((choice, i) => (numbered ? $"{i + 1}. " : "- ") + Title(choice));
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    /// <summary>Makes a message that shows choices as suggested actions to everyone.</summary>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    /// <summary>Makes a message that shows choices as suggested actions.</summary>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="toList">Ids of those whom they are shown to; by default everyone.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = default) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Makes a message that shows choices as suggested actions to everyone.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Makes a message that shows choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="toList">Ids of those whom they are shown to; by default everyone.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = default) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>Makes a message that shows choices as the buttons of a card, under the text.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The text on the card.</param>
    /// <param name="speak">What is spoken.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Buttons(choices) };
        return MessageFactory.Attachment(new List<Attachment> { card.ToAttachment() }, null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Makes choices of texts.</summary>
    /// <param name="choices">The values of the choices, or <see langword="null"/>.</param>
    /// <returns>A new list.</returns>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        (choices ?? []).Select(value => new Choice(value)).ToList();

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static string ButtonTitle(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        (choices ?? []).Select(choice => choice.Action ?? new CardAction
        {
            Type = ActionTypes.ImBack,
            Title = choice.Value,
            Value = choice.Value,
        }).ToList();
}
