using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
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
    /// <summary>Answers an Action.Execute.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="click">The click.</param>
    /// <param name="person">Who clicked.</param>
    /// <param name="language">The language for a sentence, where the question is gone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<AdaptiveCardInvokeResponse> ExecuteAsync(
        ITurnContext turnContext, AnswerCardAction click, Person person, Language language, CancellationToken cancellationToken)
        => (await AnswerAsync(turnContext, click, person, language, cancellationToken)).Response();

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
        var answer = await AnswerAsync(turnContext, click, person, language, cancellationToken);
        var alone = turnContext.Activity.Kind() == ConversationKind.Personal;
        var message = !alone && answer.Card is not null && click.Verb is AnswerVerb.Helped or AnswerVerb.NotHelped
            ? MessageFactory.Text(TeamsTexts.Catalog.Get(language, "Thanks" + click.Verb))
            : answer.Message();
        if (alone && answer.Card is not null && turnContext.Activity.ReplyToId is { Length: > 0 } clicked)
        {
            message.Id = clicked;
            await turnContext.UpdateActivityAsync(message, cancellationToken);
        }
        else
        {
            await turnContext.SendActivityAsync(message, cancellationToken);
        }
    }

    private async Task<ClickAnswer> AnswerAsync(
        ITurnContext turnContext, AnswerCardAction click, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(click);
        return await memory.OnceAsync(
                new Click(turnContext.Activity, person, click.Nonce, Button(click)), ClickMemory.OfCards, DoAsync, cancellationToken)
            ?? new ClickAnswer(null, TeamsTexts.Catalog.Get(language, "AtWork"), IsFinal: false);

        async Task<ClickAnswer> DoAsync()
        {
            var (reply, sentence) = await actions.DoAsync(click, person, language, cancellationToken);
            return reply is null ? new(null, sentence!, IsFinal: false) : ClickAnswer.Of(cards.Show(reply));
        }
    }

    private static string Button(AnswerCardAction click)
        => string.Join('|', click.Verb, click.LessonId, click.First, click.Part);
}
