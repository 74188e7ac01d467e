using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>What a message meant for a telling.</summary>
/// <param name="Answer">What to reply; null if the message is none of a telling's business.</param>
/// <param name="Waits">Whether a telling was put off by it, which is to be said after the reply.</param>
public sealed record TellingTurn(ActionResult? Answer, bool Waits)
{
    /// <summary>The message has nothing to do with a telling.</summary>
    public static TellingTurn None { get; } = new(null, false);
}

/// <summary>
/// Reads the messages of somebody who tells an experience: <see cref="TellingSenses"/> says which are answers and which are something else.
/// Whether somebody tells anything is not a matter of the conversation's state: their open telling in the store says it, so that it
/// goes on after a restart, days later and on another device. Safe to use from several threads.
/// </summary>
/// <param name="desk">Takes down what is told.</param>
/// <param name="actions">What the buttons do, which can be said in words as well.</param>
/// <param name="views">Shows tellings.</param>
/// <param name="commands">Tells commands.</param>
/// <param name="phrases">The phrases by which wishes are told.</param>
/// <param name="options">Who may tell.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class TellingTalk(
    TellingDesk desk, LoggingActions actions, TellingViews views, CommandDesk commands, IntentPhrases phrases, IOptions<LoggingOptions> options, ILogger<TellingTalk> logger)
{
    /// <summary>Whether a person may tell an experience.</summary>
    /// <param name="person">The person.</param>
    public bool MayTell(People.Person person) => options.Value.MayTell(person);

    /// <summary>Whether a person has begun an experience that they could go on with where they are now.</summary>
    /// <param name="by">The person, and where they write.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>True as well where the store does not answer: whoever asks it next says so.</returns>
    public async Task<bool> WaitsAsync(Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        try
        {
            return by.IsAlone && await desk.OpenAsync(by, cancellationToken) is not null;
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotRead(logger, unavailable);
            return true;
        }
    }

    /// <summary>Reads a message.</summary>
    /// <param name="text">What was written, trimmed.</param>
    /// <param name="activityId">The id of the message; the same message delivered again has the same. Null if the client gives none.</param>
    /// <param name="by">Who wrote it, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<TellingTurn> ReadAsync(string text, string? activityId, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.IsAlone)
        {
            return LogPhrase.In(text, phrases) is null ? TellingTurn.None : Say(by, "OnlyAlone");
        }

        var said = new Said(text, MoveId.Of(by.Person.Key, "message", activityId ?? Nonce.New()), by);
        try
        {
            return await desk.CurrentAsync(by, cancellationToken) is { } telling
                ? await InTellingAsync(telling, said, cancellationToken)
                : LogPhrase.In(text, phrases) is { } wish ? await BeginAsync(wish, said, cancellationToken) : TellingTurn.None;
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotRead(logger, unavailable);
            return LogPhrase.In(text, phrases) is { } wish ? Unsaved(null, TellingStep.Story, null, wish.Story ?? "", by) : TellingTurn.None;
        }
    }

    private async Task<TellingTurn> BeginAsync(LogPhrase wish, Said said, CancellationToken cancellationToken)
    {
        var by = said.By;
        if (!options.Value.MayTell(by.Person))
        {
            return Say(by, "NotAllowed");
        }

        if (wish.Story?.Length > Story.Longest)
        {
            return new TellingTurn(new ActionResult(null, LoggingTexts.Catalog.Format(by.Language, "TooLong", Story.Longest)), false);
        }

        var open = await desk.OpenAsync(by, cancellationToken);
        if (wish.Story is null && open is not null && !open.Has(said.MoveId))
        {
            return new TellingTurn(
                Telling.HasText(open)
                    ? new ActionResult(new TellingChoiceReply(by.Language, Nonce.New(), open, null), null)
                    : await desk.TellAsync(open, Started(open.Text, wish), open.Step, said.MoveId, by, cancellationToken),
                false);
        }

        return new TellingTurn(await desk.BeginAsync(Started(new ExperienceText(), wish), wish.Story, said.MoveId, by, cancellationToken), false);
    }

    private static ExperienceText Started(ExperienceText text, LogPhrase wish) => text with { ToldFor = wish.ToldFor ?? text.ToldFor, Title = wish.Topic ?? text.Title };

    private async Task<TellingTurn> InTellingAsync(Submission telling, Said said, CancellationToken cancellationToken)
    {
        var by = said.By;
        if (telling.Has(said.MoveId))
        {
            return new TellingTurn(new ActionResult(await views.OfAsync(telling, by, cancellationToken), null), false);
        }

        if (!Telling.HasWords(said.Text))
        {
            return await AgainAsync(telling, "NoText", by, cancellationToken);
        }

        var sense = TellingSenses.Of(said.Text, telling.Step, phrases, commands.Knows(said.Text, by.Person));
        try
        {
            return sense switch
            {
                TellingSense.Aside => await AsideAsync(telling, said, cancellationToken),
                TellingSense.Begin => await BeginAsync(LogPhrase.In(said.Text, phrases)!, said, cancellationToken),
                TellingSense.Cancel => new TellingTurn(new ActionResult(new TellingCancelReply(by.Language, Nonce.New(), telling), null), false),
                _ => new TellingTurn(await SayAsync(sense, telling, said, cancellationToken), false),
            };
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotRead(logger, unavailable);
            return sense == TellingSense.Answer ? Unsaved(telling.Id, telling.Step, telling.Field, said.Text, by)
                : sense == TellingSense.Aside ? TellingTurn.None
                : Say(by, "StoreUnavailable");
        }
    }

    private async Task<ActionResult> SayAsync(TellingSense sense, Submission telling, Said said, CancellationToken cancellationToken)
    {
        var (by, text, field) = (said.By, telling.Text, telling.Field ?? TellingTexts.FieldOf(telling.Step));
        return sense switch
        {
            TellingSense.Later => await actions.PauseAsync(telling, said.MoveId, by, cancellationToken),
            TellingSense.Back => await desk.TellAsync(telling, text, telling.Field is null ? TellingCourse.Before(text, telling.Step) : TellingStep.Preview, said.MoveId, by, cancellationToken),
            TellingSense.Skip when telling.Field is null && TellingCourse.CanSkip(telling.Step)
                => await desk.TellAsync(telling, text, TellingCourse.After(telling.Reached, text, telling.Step), said.MoveId, by, cancellationToken),
            TellingSense.Skip => (await AgainAsync(telling, "CannotSkip", by, cancellationToken)).Answer!,
            TellingSense.Send when telling is { Step: TellingStep.Preview, Field: null } => await actions.SendAsync(telling, said.MoveId, by, cancellationToken),
            TellingSense.Send => (await AgainAsync(telling, "NotYetSent", by, cancellationToken)).Answer!,
            TellingSense.GoOn or TellingSense.Agreement when field is null && telling.Step < TellingStep.Preview
                => await desk.TellAsync(telling, text, TellingDesk.Next(telling, text), said.MoveId, by, cancellationToken),
            TellingSense.GoOn or TellingSense.Agreement => (await AgainAsync(telling, telling.Step == TellingStep.Preview && field is null ? "SaySend" : "SayMore", by, cancellationToken)).Answer!,
            _ when field is not null && !TellingTexts.IsTyped(field) => (await AgainAsync(telling, "ChooseOnCard", by, cancellationToken)).Answer!,
            _ when field is not null => await desk.AnswerAsync(telling, field, said.Text, said.MoveId, by, cancellationToken),
            _ => await desk.AddAsync(telling, said.Text, said.MoveId, by, cancellationToken),
        };
    }

    /// <summary>The question in between is answered all the same, even if it cannot be kept that the telling waits.</summary>
    private async Task<TellingTurn> AsideAsync(Submission telling, Said said, CancellationToken cancellationToken)
    {
        await actions.PauseAsync(telling, said.MoveId, said.By, cancellationToken);
        return new TellingTurn(null, Waits: Telling.HasText(telling));
    }

    private async Task<TellingTurn> AgainAsync(Submission telling, string key, Clicked by, CancellationToken cancellationToken)
        => new(new ActionResult(await views.OfAsync(telling, by, cancellationToken) with { Notice = LoggingTexts.Catalog.Get(by.Language, key) }, null), false);

    private static TellingTurn Unsaved(string? submissionId, TellingStep step, string? field, string text, Clicked by)
        => new(
            new ActionResult(
                new TellingUnsavedReply(by.Language, Nonce.New(), submissionId, step, field, PersonalData.Mask(WholeCharacters.Beginning(text, Story.Longest)).Text), null),
            false);

    private static TellingTurn Say(Clicked by, string key) => new(new ActionResult(null, LoggingTexts.Catalog.Get(by.Language, key)), false);

    /// <summary>A message.</summary>
    private sealed record Said(string Text, string MoveId, Clicked By);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What somebody told could not be kept.")]
        public static partial void NotRead(ILogger logger, Exception exception);
    }
}
