using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>
/// Telling an experience in one form: the same fields and the same rules as in the conversation. Until it is sent, what is typed lives
/// in the form; a form sent twice is one experience. Safe to use from several threads.
/// </summary>
/// <param name="register">The tellings.</param>
/// <param name="proposer">Reads stories.</param>
/// <param name="projects">The registry.</param>
/// <param name="languages">Tells the language of a text: a message need not be in the client's.</param>
/// <param name="options">Who may tell.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class ExperienceSubmit(
    ISubmissionRegister register, IExperienceProposer proposer, ProjectRegistry projects, LanguageGuess languages, IOptions<LoggingOptions> options,
    TimeProvider time, ILogger<ExperienceSubmit> logger)
{
    /// <summary>The form, filled from a message.</summary>
    /// <param name="message">The words of the message; empty for an empty form.</param>
    /// <param name="toldFor">Whose experience it is, where somebody else wrote the message; null for the writer's own.</param>
    /// <param name="by">Who opens the form.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The form; a sentence for somebody who may not tell.</returns>
    public async Task<ActionResult> OpenAsync(string message, string? toldFor, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(by);
        if (!options.Value.MayTell(by.Person))
        {
            return new ActionResult(null, LoggingTexts.Catalog.Get(by.Language, "NotAllowed"));
        }

        var (text, masked) = (await StartAsync(message, by, cancellationToken) with { ToldFor = toldFor }).Masked();
        return new ActionResult(new ExperienceFormReply(by.Language, Nonce.New(), text) { Masked = masked, Health = HealthInText.Words(text), ToldByAnother = toldFor is not null }, null);
    }

    /// <summary>Sends what stands in the form to the curators.</summary>
    /// <param name="nonce">The nonce of the form.</param>
    /// <param name="fields">What the fields hold, as <see cref="ExperienceFields"/> names them.</param>
    /// <param name="message">The words of the message that the form was filled from; empty for none.</param>
    /// <param name="toldByAnother">Whether somebody else wrote that message.</param>
    /// <param name="asked">The words about health that the form asked about when it was sent; its sender says that they are about nobody.</param>
    /// <param name="by">Who sends.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>What comes next; the form again, with all that was typed, if something is missing, was masked, has to be asked about, or could not be kept.</returns>
    public async Task<ActionResult> SendAsync(
        string nonce, IReadOnlyDictionary<string, string> fields, string message, bool toldByAnother, IReadOnlyCollection<string> asked, Clicked by,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(by);
        if (!options.Value.MayTell(by.Person))
        {
            return new ActionResult(null, LoggingTexts.Catalog.Get(by.Language, "NotAllowed"));
        }

        var (typed, masked) = ExperienceTyping.OfTeller(fields, new ExperienceText(), projects).Masked();
        var form = new ExperienceFormReply(by.Language, nonce, typed) { Masked = masked, Health = HealthInText.Words(typed), ToldByAnother = toldByAnother };
        var text = typed with { Story = new ExperienceText { Story = message }.Masked().Text.Story };
        var beginning = new Beginning(SubmissionKind.NewLesson, languages.Of(text.Problem) ?? by.Language, text) { Step = TellingStep.Preview, Paused = true };
        var moveId = MoveId.Of(by.Person.Key, nonce, "form");
        var faults = SubmissionLesson.Of(SubmissionRules.Begin("erf-aaaaaaaa", beginning, moveId, by.Actor, time.GetUtcNow()).Submission, text).Faults;
        if (faults.Count > 0 || masked.Count > 0 || form.Health.Except(asked, StringComparer.OrdinalIgnoreCase).Any())
        {
            return new ActionResult(form with { Faults = faults }, null);
        }

        try
        {
            return await SendAsync(beginning, moveId, by, cancellationToken) switch
            {
                SubmissionAccepted { Submission: var sent } => new ActionResult(new TellingDoneReply(by.Language, Nonce.New(), sent) { InForm = true }, null),
                SubmissionRefused { Reason: SubmissionRefusal.WrongState, Submission: { } sent } => new ActionResult(new TellingDoneReply(by.Language, Nonce.New(), sent) { InForm = true }, null),
                SubmissionRefused { Reason: var reason } refused => new ActionResult(form with { Faults = refused.Faults, Notice = LoggingTexts.Catalog.Get(by.Language, $"Refused.{reason}") }, null),
                _ => throw new InvalidOperationException("A move is accepted or refused."),
            };
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotSent(logger, unavailable);
            return new ActionResult(form with { Notice = LoggingTexts.Catalog.Get(by.Language, "StoreUnavailable") }, null);
        }
    }

    private async Task<ExperienceText> StartAsync(string message, Clicked by, CancellationToken cancellationToken)
    {
        var (reader, story) = (by.Person.Reader, WholeCharacters.Beginning(message.Trim(), Story.Longest));
        return Telling.HasWords(story)
            ? await proposer.ProposeAsync(new Story(story, languages.Of(story) ?? by.Language, reader), cancellationToken)
            : new ExperienceText { Organisation = reader.Organisation, Sector = reader.Sector };
    }

    /// <summary>The same form again begins the same telling, and sends it once.</summary>
    private async Task<SubmissionResult> SendAsync(Beginning beginning, string moveId, Clicked by, CancellationToken cancellationToken)
        => await register.BeginAsync(beginning, moveId, by.Actor, cancellationToken) is SubmissionAccepted { Submission: var begun }
            ? await register.MoveAsync(begun.Id, MoveId.Of(moveId, "send"), new Send(beginning.Text), by.Actor, cancellationToken)
            : new SubmissionRefused(SubmissionRefusal.Crowded, null);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What was told in a form could not be kept.")]
        public static partial void NotSent(ILogger logger, Exception exception);
    }
}
