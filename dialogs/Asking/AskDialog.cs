using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>One message and its reply. Keeps the subject of the conversation, so that the next message may build on it.</summary>
public sealed class AskDialog : Dialog
{
    /// <summary>The longest message that is read, in characters.</summary>
    public const int LongestMessage = 2_000;

    private static readonly Dictionary<string, bool> NothingSaid = [];

    private readonly QuestionDesk desk;
    private readonly ProjectContacts projectContacts;
    private readonly LanguageGuess languages;
    private readonly IReplyCards cards;
    private readonly IStatePropertyAccessor<Standing> standings;

    /// <summary>The dialog, to be added to a set under the name of its class.</summary>
    /// <param name="desk">Answers questions and keeps them.</param>
    /// <param name="projectContacts">Who follows the projects.</param>
    /// <param name="languages">Tells the language of a text.</param>
    /// <param name="cards">Makes messages of replies.</param>
    /// <param name="state">Where it is kept how the conversation stands.</param>
    public AskDialog(QuestionDesk desk, ProjectContacts projectContacts, LanguageGuess languages, IReplyCards cards, ConversationState state)
        : base(nameof(AskDialog))
    {
        ArgumentNullException.ThrowIfNull(state);
        this.desk = desk;
        this.projectContacts = projectContacts;
        this.languages = languages;
        this.cards = cards;
        standings = state.CreateProperty<Standing>(nameof(Standing));
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turn = dc.Context;
        var standing = await standings.GetAsync(turn, () => new Standing(), cancellationToken);
        var text = turn.Activity.Text?.Trim() ?? "";
        var told = languages.Of(text.Length > LongestMessage ? text[..LongestMessage] : text);
        var language = ConversationLanguage.Choose(told, standing.Language, turn.Activity.Locale);
        standing.Language = told ?? standing.Language;

        IMessageActivity reply = Unreadable(turn.Activity, text, language) ?? (MessageShape.AsksForMore(text)
            ? await MoreAsync(turn, standing, language, cancellationToken)
            : await AnswerAsync(turn, text, standing, language, cancellationToken));
        await turn.SendActivityAsync(reply, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Activity? Unreadable(Activity message, string text, Language language)
        => text.Length > LongestMessage ? Sentence(language, "TooLong", LongestMessage)
            : MessageShape.IsReadable(text) ? null
            : Sentence(language, message.Attachments.HasFiles() ? "OnlyFiles" : "NoText");

    private static Activity Sentence(Language language, string key, params object[] values)
        => MessageFactory.Text(AskTexts.Catalog.Format(language, key, values));

    private async Task<IMessageActivity> AnswerAsync(
        ITurnContext turn, string text, Standing standing, Language language, CancellationToken cancellationToken)
    {
        var person = PersonOf(turn);
        var question = new Question(text, person.Reader)
        {
            Language = language,
            Sector = person.Reader.Sector,
            Organisation = person.Reader.Organisation,
            Previous = standing.Question,
        };
        var (id, answer) = await desk.AskAsync(question, person, turn.Activity.Kind(), cancellationToken);
        var reply = ReplyTo(answer, id, person, echo: turn.Activity.Type == ActivityTypes.Invoke);
        if (reply is AnswerReply shown)
        {
            standing.Question = answer.Question;
            Remember(standing, shown, startOver: true);
        }

        return cards.Show(reply);
    }

    private async Task<IMessageActivity> MoreAsync(ITurnContext turn, Standing standing, Language language, CancellationToken cancellationToken)
    {
        if (standing.QuestionId is not { } id)
        {
            return Sentence(language, "NothingAsked");
        }

        if (standing.Next is not { } next)
        {
            return Sentence(language, "NoMore");
        }

        if (await desk.AgainAsync(id, PersonOf(turn), cancellationToken) is not { Answer: var answer })
        {
            return Sentence(language, "TooOld");
        }

        var reply = new AnswerReply(answer with { Language = language }, id, NewNonce(), next, NothingSaid);
        Remember(standing, reply, startOver: false);
        return cards.Show(reply);
    }

    private Reply ReplyTo(Answer answer, string id, Person person, bool echo) => answer.Action switch
    {
        AnswerAction.Help => new HelpReply(answer.Language, person.Roles, answer.Lead),
        AnswerAction.Refuse => new RefusalReply(answer.Language, answer.Lead),
        AnswerAction.Registry => new RegistryReply(answer.Language, answer.Lead, answer.Projects),
        AnswerAction.Contact => new ContactReply(answer, id, NewNonce(), First: null, Opens: true),
        AnswerAction.Log => new LoggingReply(answer, id, NewNonce(), First: null, projectContacts.For(person, answer.Language), Opens: true),
        _ => new AnswerReply(answer, id, NewNonce(), First: null, NothingSaid) { Echo = echo },
    };

    private static void Remember(Standing standing, AnswerReply reply, bool startOver)
    {
        if (startOver)
        {
            standing.Shown.Clear();
        }

        foreach (var hit in reply.Shown)
        {
            standing.Shown.Add(hit.Lesson.Id);
        }

        standing.QuestionId = reply.QuestionId;
        standing.Next = reply.Next;
    }

    private static Person PersonOf(ITurnContext turn) => turn.TurnState.Get<Person>() ?? Person.Unknown(turn.Activity.From?.Id ?? "");

    private static string NewNonce() => Guid.NewGuid().ToString("n");
}
