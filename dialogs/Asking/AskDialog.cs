using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>One message and its reply. Keeps the subject of the conversation, so that the next message may build on it.</summary>
public sealed class AskDialog : Dialog
{
    /// <summary>The longest message that is read, in characters.</summary>
    public const int LongestMessage = 2_000;

    private static readonly Dictionary<string, bool> NothingSaid = [];

    private readonly TellingTalk tellings;
    private readonly QuestionDesk desk;
    private readonly LanguageGuess languages;
    private readonly IntentPhrases phrases;
    private readonly CommandDesk commands;
    private readonly IntroducingRegistry introducing;
    private readonly IReplyCards cards;
    private readonly AnswerVoice? voice;
    private readonly IStatePropertyAccessor<Standing> standings;

    /// <summary>The dialog, to be added to a set under the name of its class.</summary>
    /// <param name="tellings">Takes down what somebody tells.</param>
    /// <param name="desk">Answers questions and keeps them.</param>
    /// <param name="languages">Tells the language of a text.</param>
    /// <param name="phrases">Tells what is no question.</param>
    /// <param name="commands">Does what is asked of the bot itself.</param>
    /// <param name="introducing">Adds to projects whose leader can be asked.</param>
    /// <param name="cards">Makes messages of replies.</param>
    /// <param name="state">Where it is kept how the conversation stands.</param>
    /// <param name="voice">Has leads written by a language model; null where there is none.</param>
    public AskDialog(
        TellingTalk tellings,
        QuestionDesk desk,
        LanguageGuess languages,
        IntentPhrases phrases,
        CommandDesk commands,
        IntroducingRegistry introducing,
        IReplyCards cards,
        ConversationState state,
        AnswerVoice? voice = null)
        : base(nameof(AskDialog))
    {
        ArgumentNullException.ThrowIfNull(state);
        this.tellings = tellings;
        this.desk = desk;
        this.languages = languages;
        this.phrases = phrases;
        this.commands = commands;
        this.introducing = introducing;
        this.cards = cards;
        this.voice = voice;
        standings = state.CreateProperty<Standing>(nameof(Standing));
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turn = dc.Context;
        var standing = await standings.GetAsync(turn, () => new Standing(), cancellationToken);
        var text = turn.Activity.Text?.Trim() ?? "";

        // "Spring over" and "administration" are English to whoever goes by words, and say nothing of the language.
        var told = TellingSenses.IsWord(text, phrases) || phrases.IsOfBoth(text) ? null : languages.Of(WholeCharacters.Beginning(text, LongestMessage)) ?? phrases.LanguageOf(text);
        var language = ConversationLanguage.Choose(told, standing.Language, turn.Activity.Locale);
        standing.Language = told ?? standing.Language;

        var telling = await tellings.ReadAsync(text, turn.Activity.Id, Writer(turn, language), cancellationToken);
        IMessageActivity reply = Shown(telling.Answer)
            ?? Unreadable(turn.Activity, text, language)
            ?? (phrases.Has(text, Intent.More) || await MeansMoreAsync(turn, text, standing, language, cancellationToken) ? await MoreAsync(turn, standing, language, cancellationToken) : null)
            ?? await CommandAsync(turn, text, language, cancellationToken)
            ?? (SmallTalk.Reply(text, phrases, asked: standing.QuestionId is not null) is { } key ? Sentence(language, key) : null)
            ?? await AnswerAsync(turn, text, standing, language, cancellationToken);
        await AnswerVoice.SendAsync(turn, reply, standing, cancellationToken);
        if (telling.Waits)
        {
            await turn.SendActivityAsync(Sentence(language, "TellingWaits"), cancellationToken);
        }

        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Activity? Unreadable(Activity message, string text, Language language)
        => text.Length > LongestMessage ? Sentence(language, "TooLong", LongestMessage)
            : text.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? null
            : Sentence(language, message.Attachments.HasFiles() ? "OnlyFiles" : "NoText");

    private static Activity Sentence(Language language, string key, params object[] values)
        => MessageFactory.Text(AskTexts.Catalog.Format(language, key, values));

    private async Task<IMessageActivity?> CommandAsync(ITurnContext turn, string text, Language language, CancellationToken cancellationToken)
        => Shown(await commands.TryAsync(new CommandCall(text, PersonOf(turn), language, turn.Activity.Kind()) { Channel = turn.TurnState.Get<ChannelHere>() }, cancellationToken));

    private IMessageActivity? Shown(ActionResult? result) => result switch
    {
        null => null,
        { Reply: { } reply } => cards.Show(reply),
        { Sentence: var sentence } => MessageFactory.Text(sentence),
    };

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
            NotTo = person.Contacts,
        };
        var asked = await desk.AskAsync(question, person, turn.Activity.Kind(), cancellationToken);
        var (id, answer) = (asked.QuestionId, voice is null ? asked.Answer : await voice.WriteAsync(turn, asked, person, cancellationToken));
        if (answer.Action == AnswerAction.Log)
        {
            // Whoever says it plainly has been taken at their word before.
            return Sentence(language, "HowToLog");
        }

        var reply = ReplyTo(answer, id, person, turn.Activity.Kind() == ConversationKind.Personal, echo: turn.Activity.Type == ActivityTypes.Invoke);
        if (reply is AnswerReply shown)
        {
            standing.Question = answer.Question;
            Remember(standing, shown);
            reply = shown with { LeadAbove = AnswerVoice.IsAboveCard(turn, answer) };
        }

        // In a group it would be everybody's business who leads what.
        return cards.Show(reply is RegistryReply registry && turn.Activity.Kind() == ConversationKind.Personal
            ? await introducing.WithLeadersAsync(registry, person, cancellationToken)
            : reply);
    }

    /// <summary>"Videre" is to see more where there is more to see and no experience waits to be gone on with.</summary>
    private async Task<bool> MeansMoreAsync(ITurnContext turn, string text, Standing standing, Language language, CancellationToken cancellationToken)
        => standing is { QuestionId: not null, Next: not null } && phrases.Has(text, Intent.GoOn) && !await tellings.WaitsAsync(Writer(turn, language), cancellationToken);

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

        var reply = new AnswerReply(answer with { Language = language }, id, Nonce.New(), next, NothingSaid);
        Remember(standing, reply);
        return cards.Show(reply);
    }

    private Reply ReplyTo(Answer answer, string id, Person person, bool alone, bool echo) => answer.Action switch
    {
        AnswerAction.Help => new HelpReply(answer.Language, answer.Lead) { Roles = alone ? person.Roles : [], MayTell = alone && tellings.MayTell(person) },
        AnswerAction.Refuse => new RefusalReply(answer.Language, answer.Lead),
        AnswerAction.Registry => new RegistryReply(answer.Language, answer.Lead, answer.Projects),
        AnswerAction.Contact => new ContactReply(answer, id, Nonce.New()),
        _ => new AnswerReply(answer, id, Nonce.New(), First: null, NothingSaid) { Echo = echo },
    };

    private static void Remember(Standing standing, AnswerReply reply)
    {
        standing.QuestionId = reply.QuestionId;
        standing.Next = reply.Next;
    }

    private static Clicked Writer(ITurnContext turn, Language language)
        => new(PersonOf(turn), language, turn.Activity.Kind(), turn.Activity.Conversation?.Id ?? "", null);

    private static Person PersonOf(ITurnContext turn) => turn.TurnState.Get<Person>() ?? Person.Unknown(turn.Activity.From?.Id ?? "");
}
