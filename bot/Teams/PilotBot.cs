using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Files;
using TeamsPilotBot.Bot.Files.Receiving;
using TeamsPilotBot.Bot.Teams.Composing;
using TeamsPilotBot.Dialogs;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>The bot in Teams: what comes in, from whom and where, before the dialogs say what to answer.</summary>
/// <param name="dialog">The conversation.</param>
/// <param name="clicks">Answers clicks on answers.</param>
/// <param name="memory">The clicks that were answered already.</param>
/// <param name="cards">Makes cards.</param>
/// <param name="files">Offers files, hears what people answer, and takes those that they send.</param>
/// <param name="introductions">Know who writes, and remember where to reach them.</param>
/// <param name="welcomes">The conversations that have been welcomed.</param>
/// <param name="channels">Sees what happens in channels.</param>
/// <param name="extension">Finds lessons for messages to others.</param>
/// <param name="forms">The form in which an experience is told at once.</param>
/// <param name="leadFeedback">Keeps what people say of leads by a language model.</param>
/// <param name="state">Where conversations stand.</param>
/// <param name="logger">Where trouble that nobody needs to hear of is told.</param>
public sealed partial class PilotBot(
    MainDialog dialog,
    CardClicks clicks,
    ClickMemory memory,
    IReplyCards cards,
    FileDesk files,
    Introductions introductions,
    Welcomes welcomes,
    ChannelWatch channels,
    LessonExtension extension,
    ExperienceForms forms,
    LeadFeedback leadFeedback,
    ConversationState state,
    ILogger<PilotBot> logger) : TeamsActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> dialogState = state.CreateProperty<DialogState>(nameof(DialogState));
    private readonly IStatePropertyAccessor<Standing> standings = state.CreateProperty<Standing>(nameof(Standing));

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        files.Follow(turnContext);
        var recalled = await RecallAsync(turnContext, cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
        if (!recalled)
        {
            return;
        }

        try
        {
            await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
        }
        catch (Exception failure) when (failure is StoreUnavailableException or InvalidOperationException)
        {
            // The answer is out, and an apology after it would only confuse; a follow-up will have to be asked in full.
            Log.StateNotKept(logger, failure.GetType().FullName);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await ShowTypingAsync(turnContext, cancellationToken);
        var person = await IntroduceAsync(turnContext, cancellationToken);
        if (LessonInbox.Concerns(turnContext.Activity, person))
        {
            await files.Inbox.TakeAsync(turnContext, person, await LanguageAsync(turnContext, clicked: null, cancellationToken), cancellationToken);
            return;
        }

        if (turnContext.Activity.Value is not JObject data || !string.IsNullOrWhiteSpace(turnContext.Activity.Text))
        {
            await ConverseAsync(turnContext, MessageText.Of(turnContext.Activity), cancellationToken);
            return;
        }

        var language = await LanguageAsync(turnContext, data, cancellationToken);
        switch (CardClickReader.Read(data))
        {
            case ExampleCardAction example:
                await ConverseAsync(turnContext, example.Text, cancellationToken);
                break;
            case { } click:
                await clicks.SubmitAsync(turnContext, click, person, language, cancellationToken);
                break;
            default:
                await turnContext.SendActivityAsync(Say("UnknownButton", language).Message(), cancellationToken);
                break;
        }
    }

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var person = await IntroduceAsync(turnContext, cancellationToken);
        var data = invokeValue.Action?.Data as JObject;
        var language = await LanguageAsync(turnContext, data, cancellationToken);
        switch (CardClickReader.Read(invokeValue.Action?.Verb, data))
        {
            case ExampleCardAction example:
                return await AskAsync(turnContext, example, person, language, cancellationToken);
            case { } click:
                return await clicks.ExecuteAsync(turnContext, click, person, language, cancellationToken);
            default:
                return Say("UnknownButton", language).Response();
        }
    }

    /// <inheritdoc/>
    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        await introductions.IntroduceAsync(turnContext, language: null, cancellationToken);
        await channels.HearAsync(turnContext.Activity, cancellationToken);
        var added = turnContext.Activity.MembersAdded ?? [];
        var botIsNew = added.Any(member => member.Id == turnContext.Activity.Recipient?.Id);
        if (botIsNew || (IsPersonal(turnContext.Activity) && added.Count > 0))
        {
            await WelcomeAsync(turnContext, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        await introductions.IntroduceAsync(turnContext, language: null, cancellationToken);
        await base.OnInstallationUpdateActivityAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => WelcomeAsync(turnContext, cancellationToken);

    /// <summary>Where the conversation stands; where that cannot be read, the message is answered as the first one.</summary>
    /// <returns>False if it is kept all the same, and must not be written over by what this turn makes of it.</returns>
    private async Task<bool> RecallAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke))
        {
            return true;
        }

        try
        {
            await state.LoadAsync(turnContext, force: false, cancellationToken);
            return true;
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.StateNotRead(logger, unavailable);
            await state.ClearStateAsync(turnContext, cancellationToken);
            return false;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Another version of the program wrote it: nobody will read it again. What is written there is no part of the log.
            Log.StateNotUnderstood(logger, unreadable.GetType().FullName);
            await state.ClearStateAsync(turnContext, cancellationToken);
            return true;
        }
    }

    private static bool IsPersonal(IActivity activity) => activity.Kind() == ConversationKind.Personal;

    /// <summary>Not in channels: Teams shows no typing there, and the Agents Playground loses the reply that follows it.</summary>
    private async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Kind() == ConversationKind.Channel)
        {
            return;
        }

        try
        {
            await Briefly.AskAsync(token => turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, token), cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NotShownTyping(logger, failure.GetType().FullName);
        }
    }

    private async Task<Person> IntroduceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var standing = await standings.GetAsync(turnContext, () => new Standing(), cancellationToken);
        var person = await introductions.IntroduceAsync(turnContext, standing.Language, cancellationToken);
        await channels.EnterAsync(turnContext, person, cancellationToken);
        return person;
    }

    private Task ConverseAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken)
    {
        turnContext.Activity.Text = text;
        return dialog.RunAsync(turnContext, dialogState, cancellationToken);
    }

    /// <summary>A question to try is asked as if it had been typed. Clicked twice at once it is asked once; later it is asked again.</summary>
    private async Task<AdaptiveCardInvokeResponse> AskAsync(
        ITurnContext turnContext, ExampleCardAction example, Person person, Language language, CancellationToken cancellationToken)
    {
        var click = new Click(turnContext.Activity, person, Card: example.Text, Button: example.Text);
        var answer = await memory.OnceAsync(click, ClickMemory.OfExamples, ConverseOnceAsync, cancellationToken)
            ?? Say("AtWork", language);
        return answer.Response();

        async Task<ClickAnswer> ConverseOnceAsync()
        {
            await ConverseAsync(turnContext, example.Text, cancellationToken);
            return Say("AnswerBelow", language);
        }
    }

    private static ClickAnswer Say(string key, Language language) => new(null, TeamsTexts.Catalog.Get(language, key), IsFinal: true);

    /// <summary>The language to answer in where no text tells it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="clicked">The data of the button that was clicked; null if none was.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    private async Task<Language> LanguageAsync(ITurnContext turnContext, JObject? clicked, CancellationToken cancellationToken)
    {
        var standing = await standings.GetAsync(turnContext, () => new Standing(), cancellationToken);
        return ConversationLanguage.Choose(CardLanguage.Of(clicked), standing.Language, turnContext.Activity.Locale);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "That the bot is at work could not be shown: {ExceptionType}")]
        public static partial void NotShownTyping(ILogger logger, string? exceptionType);

        [LoggerMessage(2, LogLevel.Error, "Where the conversation stands could not be kept: {ExceptionType}")]
        public static partial void StateNotKept(ILogger logger, string? exceptionType);

        [LoggerMessage(3, LogLevel.Error, "Where the conversation stands could not be read.")]
        public static partial void StateNotRead(ILogger logger, Exception exception);

        [LoggerMessage(4, LogLevel.Warning, "Where the conversation stood is not understood any more, and is taken for nothing: {ExceptionType}")]
        public static partial void StateNotUnderstood(ILogger logger, string? exceptionType);
    }
}
