using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>
/// Answers clicks on answers. An Action.Execute is answered with the card to show in its place, to the one who clicked;
/// an Action.Submit, from clients that know no better, with the same card in place of the old one where nobody else reads
/// along, and with a message where somebody does. Safe to use from several threads.
/// </summary>
/// <param name="actions">What the buttons do.</param>
/// <param name="cards">Makes cards.</param>
/// <param name="memory">The clicks that were answered already.</param>
public sealed class CardClicks(AnswerActions actions, IReplyCards cards, ClickMemory memory)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>Answers an Action.Execute.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="click">The click.</param>
    /// <param name="person">Who clicked.</param>
    /// <param name="language">The language for a sentence, where the question is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<AdaptiveCardInvokeResponse> ExecuteAsync(
        ITurnContext turnContext, AnswerCardAction click, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(click);
        return memory.OnceAsync(turnContext.Activity, person, click.Nonce, Button(click), DoAsync, cancellationToken);

        async Task<ClickAnswer> DoAsync()
        {
            var (reply, sentence) = await actions.DoAsync(click, person, language, cancellationToken);
            return reply is null ? new(Message(sentence!), IsFinal: false) : new(Card(cards.Show(reply)), IsFinal: true);
        }
    }

    /// <summary>Answers an Action.Submit with a message, or by changing the card.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="click">The click.</param>
    /// <param name="person">Who clicked.</param>
    /// <param name="language">The language for a sentence, where the question is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task SubmitAsync(
        ITurnContext turnContext, AnswerCardAction click, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(click);
        var (reply, sentence) = await actions.DoAsync(click, person, language, cancellationToken);
        var alone = turnContext.Activity.Kind() == ConversationKind.Personal;
        var message = reply is null ? MessageFactory.Text(sentence)
            : !alone && click.Verb is AnswerVerb.Helped or AnswerVerb.NotHelped ? MessageFactory.Text(Thanks(click.Verb, reply.Language))
            : cards.Show(reply);
        if (alone && reply is not null && turnContext.Activity.ReplyToId is { Length: > 0 } clicked)
        {
            message.Id = clicked;
            await turnContext.UpdateActivityAsync(message, cancellationToken);
        }
        else
        {
            await turnContext.SendActivityAsync(message, cancellationToken);
        }
    }

    /// <summary>An answer that leaves the card as it is and shows a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    internal static AdaptiveCardInvokeResponse Message(string sentence)
        => new() { StatusCode = (int)HttpStatusCode.OK, Type = MessageType, Value = sentence };

    private static AdaptiveCardInvokeResponse Card(IMessageActivity message)
        => new() { StatusCode = (int)HttpStatusCode.OK, Type = CardType, Value = (JObject)message.Attachments[0].Content };

    private static string Button(AnswerCardAction click)
        => string.Join('|', click.Verb, click.LessonId, click.First, click.Part);

    private static string Thanks(AnswerVerb verb, Language language) => TeamsTexts.Catalog.Get(language, "Thanks" + verb);
}
