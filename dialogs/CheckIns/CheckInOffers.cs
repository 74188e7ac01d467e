using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.CheckIns;

namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>
/// What can be done with an answer: an experience, a question to a contact, a search. Each begins the talk that there is for it; nothing is
/// published, counted as asked or handed on by it. Safe to use from several threads. Only a store that cannot be reached throws.
/// </summary>
/// <param name="register">The check-ins.</param>
/// <param name="logging">Begins experiences.</param>
/// <param name="questions">Has questions answered, and keeps them.</param>
/// <param name="offers">Offers to hand a question on.</param>
public sealed class CheckInOffers(ICheckInRegister register, LoggingActions logging, QuestionDesk questions, HandOffOffers offers)
{
    /// <summary>Begins what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked; where nobody else reads along.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(CheckInCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var answer = (await register.FindAsync(new CheckInKey(by.Person.Key, click.ProjectId, click.Quarter), cancellationToken))?.Answer;
        return click.Verb switch
        {
            CheckInVerb.Tell when answer?.Learned is { } learned => await logging.DoAsync(
                new LoggingCardAction(LoggingVerb.Begin, click.Nonce, new Dictionary<string, string> { [ExperienceFields.Story] = learned }), by, cancellationToken),
            CheckInVerb.Ask when answer?.Help is { } help => await AskAsync(help, by, cancellationToken),
            CheckInVerb.Search when (answer?.Hard ?? answer?.Help) is { } hard => Found(await AnswerAsync(hard, by, cancellationToken)),
            _ => new ActionResult(null, CheckInTexts.Catalog.Get(by.Language, "NothingWritten")),
        };
    }

    private async Task<ActionResult> AskAsync(string help, Clicked by, CancellationToken cancellationToken)
    {
        var asked = await AnswerAsync(help, by, cancellationToken);
        return asked.Answer.Action == AnswerAction.Refuse
            ? Found(asked)
            : await offers.BeginAsync(asked.Answer, asked.QuestionId, null, by.Person, cancellationToken);
    }

    private Task<AskedAnswer> AnswerAsync(string text, Clicked by, CancellationToken cancellationToken)
    {
        var reader = by.Person.Reader;
        var question = new Question(text, reader)
        {
            Language = by.Language, Sector = reader.Sector, Organisation = reader.Organisation, NotTo = by.Person.Contacts,
        };
        return questions.AskAsync(question, by.Person, by.Conversation, cancellationToken, isAside: true);
    }

    private static ActionResult Found(AskedAnswer asked)
    {
        var (id, answer) = asked;
        Reply reply = answer.Action switch
        {
            AnswerAction.Refuse => new RefusalReply(answer.Language, answer.Lead),
            AnswerAction.Registry => new RegistryReply(answer.Language, answer.Lead, answer.Projects),
            AnswerAction.Contact => new ContactReply(answer, id, Nonce.New()),
            _ => new AnswerReply(answer, id, Nonce.New(), First: null, new Dictionary<string, bool>()) { Echo = true },
        };
        return new ActionResult(reply, null);
    }
}
