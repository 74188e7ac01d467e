using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>
/// Takes down what is told, whether it was typed as a message or into a card. What was typed is kept, masked, before anything is said
/// of it, and a text that cannot be kept comes back in the field that it belongs to. Safe to use from several threads.
/// </summary>
/// <param name="register">The tellings.</param>
/// <param name="proposer">Reads stories.</param>
/// <param name="views">Shows tellings.</param>
/// <param name="projects">The registry: a project that is one of those gets its id.</param>
/// <param name="time">The clock.</param>
public sealed class TellingDesk(ISubmissionRegister register, IExperienceProposer proposer, TellingViews views, ProjectRegistry projects, TimeProvider time)
{
    /// <summary>What a person tells now; null if nothing is being told, or what was begun waits.</summary>
    /// <param name="by">The person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Submission?> CurrentAsync(Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        var now = time.GetUtcNow();
        return (await register.OfAsync(by.Actor, cancellationToken)).FirstOrDefault(submission => TellingCourse.IsBeingTold(submission, now));
    }

    /// <summary>The telling that a person would go on with: the one that was changed last; null if none is open.</summary>
    /// <param name="by">The person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Submission?> OpenAsync(Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return (await register.OfAsync(by.Actor, cancellationToken)).FirstOrDefault(submission => submission.IsOpen);
    }

    /// <summary>Begins a telling; another that is being told waits.</summary>
    /// <param name="start">What is known of it already.</param>
    /// <param name="story">The story, if it was told at once: 1 to 8,000 characters; null if it is to be asked for.</param>
    /// <param name="moveId">The id of the beginning.</param>
    /// <param name="by">Who tells.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> BeginAsync(ExperienceText start, string? story, string moveId, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(by);
        var reader = by.Person.Reader;
        var known = start with { Organisation = start.Organisation ?? reader.Organisation, Sector = start.Sector ?? reader.Sector };
        var (text, masked) = (story is null ? known : await ReadAsync(known, story, by, cancellationToken)).Masked();
        var step = story is null ? TellingStep.Story : TellingCourse.After(TellingStep.Story, text, TellingStep.Story);
        var other = await OpenAsync(by, cancellationToken);
        var begun = await register.BeginAsync(new Beginning(SubmissionKind.NewLesson, by.Language, text) { Step = step }, moveId, by.Actor, cancellationToken);
        if (begun is not SubmissionAccepted { Submission: var submission })
        {
            return Sentence(by, "Refused.Crowded");
        }

        var waits = other is { Paused: false } && other.Id != submission.Id;
        if (waits)
        {
            await register.MoveAsync(other!.Id, MoveId.Of(moveId, "waits"), new Pause(true), by.Actor, cancellationToken);
        }

        var card = await views.OfAsync(submission, by, cancellationToken);
        return new ActionResult(card with { Masked = Kinds(story, masked), Notice = waits ? LoggingTexts.Catalog.Get(by.Language, "OtherWaits") : null }, null);
    }

    /// <summary>Keeps a text and goes to a step.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="text">All that is told by now.</param>
    /// <param name="step">The step to go to; where only checked texts may go on, it stays.</param>
    /// <param name="moveId">The id of the move.</param>
    /// <param name="by">Who tells.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <param name="field">The single field to ask for; null for the step as a whole.</param>
    /// <param name="typed">What was typed, as it was typed, where the text has it masked already; null otherwise.</param>
    public async Task<ActionResult> TellAsync(
        Submission submission, ExperienceText text, TellingStep step, string moveId, Clicked by, CancellationToken cancellationToken, string? field = null,
        string? typed = null)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(by);
        var whole = step >= TellingStep.Check ? await proposer.CompleteAsync(text, submission.Language, by.Person.Reader, cancellationToken) : text;
        var (kept, masked) = whole.Masked();
        EquatableList<TextFault> faults = submission.Step == TellingStep.Check && step > TellingStep.Check ? SubmissionLesson.Of(submission, kept).Faults : [];
        var to = faults.Count > 0 ? TellingStep.Check : step;
        var result = await register.MoveAsync(submission.Id, moveId, new Tell(kept, to) { Field = field }, by.Actor, cancellationToken);
        return await ShowAsync(result, by, cancellationToken, card => card with
        {
            Masked = Kinds(typed, masked),
            Faults = faults.Count > 0 ? faults : card.Faults,
            Notice = faults.Count > 0 ? LoggingTexts.Catalog.Get(by.Language, "Refused.Invalid") : card.Notice,
        });
    }

    /// <summary>Takes a typed text as the answer to the step, or to the single field, that is asked for.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="field">The field.</param>
    /// <param name="typed">The text; not blank.</param>
    /// <param name="moveId">The id of the move.</param>
    /// <param name="by">Who tells.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The next card; the same with the text in its field if that is too long.</returns>
    public async Task<ActionResult> AnswerAsync(
        Submission submission, string field, string typed, string moveId, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Trim().Length > TellingTexts.Most(field))
        {
            return await TooLongAsync(submission, field, typed, by, cancellationToken);
        }

        var text = field == ExperienceFields.Story
            ? await ReadAsync(submission.Text, typed, by, cancellationToken)
            : Typed(submission.Text, new Dictionary<string, string> { [field] = typed.Trim() });
        return await TellAsync(submission, text, Next(submission, text), moveId, by, cancellationToken, typed: typed);
    }

    /// <summary>A text with what was typed into fields.</summary>
    internal ExperienceText Typed(ExperienceText before, IReadOnlyDictionary<string, string> fields) => ExperienceTyping.OfTeller(fields, before, projects);

    /// <summary>
    /// Adds to a telling whose step asks for no single text: to the part that the words speak of. Words that tell neither what was done
    /// nor how it ended may be meant for anything, and are added to nothing: the card says so.
    /// </summary>
    /// <param name="submission">The telling.</param>
    /// <param name="typed">The text; not blank.</param>
    /// <param name="moveId">The id of the move.</param>
    /// <param name="by">Who tells.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> AddAsync(Submission submission, string typed, string moveId, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(typed);
        if (await WithAsync(submission.Text, typed, by, cancellationToken) is not var (text, field))
        {
            return new ActionResult(await views.OfAsync(submission, by, cancellationToken) with { Notice = LoggingTexts.Catalog.Get(by.Language, "NotAdded") }, null);
        }

        if (TellingTexts.Of(text, field).Length > TellingTexts.Most(field))
        {
            return await TooLongAsync(submission, field, typed, by, cancellationToken);
        }

        var told = await TellAsync(submission, text, submission.Step, moveId, by, cancellationToken);
        return told.Reply is TellingReply card ? new ActionResult(card with { Notice = LoggingTexts.Catalog.Get(by.Language, "Added." + field) }, null) : told;
    }

    private static EquatableList<PersonalDataKind> Kinds(string? typed, EquatableList<PersonalDataKind> masked)
        => [.. masked.Concat(PersonalData.Mask(typed ?? "").Findings.Select(finding => finding.Kind)).Distinct().Order()];

    /// <summary>The step after the one, or the single field, that was just answered.</summary>
    internal static TellingStep Next(Submission submission, ExperienceText text)
        => submission.Field is not null ? TellingStep.Preview : TellingCourse.After(submission.Reached, text, submission.Step);

    /// <summary>The card again, with a text in its field that is too long to be kept.</summary>
    internal async Task<ActionResult> TooLongAsync(Submission submission, string field, string typed, Clicked by, CancellationToken cancellationToken)
    {
        var most = TellingTexts.Most(field);
        var card = await views.OfAsync(submission, by, cancellationToken);
        return new ActionResult(
            card with
            {
                Typed = PersonalData.Mask(typed).Text,
                Faults = [new TextFault(LessonField(field), TextFaultKind.TooLong, most)],
                Notice = LoggingTexts.Catalog.Format(by.Language, "TooLong", most),
            },
            null);
    }

    /// <summary>A step, with everything as it is kept.</summary>
    internal async Task<ActionResult> ShowAsync(
        SubmissionResult result, Clicked by, CancellationToken cancellationToken, Func<TellingReply, TellingReply>? change = null)
    {
        switch (result)
        {
            case SubmissionAccepted { Submission: var now, Repeated: var repeated }:
                var card = await views.OfAsync(now, by, cancellationToken);
                return new ActionResult(change is null || repeated ? card : change(card), null);
            case SubmissionRefused { Submission: { IsOpen: true } open, Reason: var reason, Faults: var faults }:
                var again = await views.OfAsync(open, by, cancellationToken);
                return new ActionResult(again with { Notice = Text(by, reason), Faults = faults.Count > 0 ? faults : again.Faults }, null);
            case SubmissionRefused { Submission: { } ended, Reason: SubmissionRefusal.WrongState }:
                return new ActionResult(await views.OfAsync(ended, by, cancellationToken) with { Notice = Text(by, SubmissionRefusal.WrongState) }, null);
            default:
                return new ActionResult(null, Text(by, ((SubmissionRefused)result).Reason));
        }
    }

    /// <summary>The name of a field as lessons call it; cards call one of them otherwise.</summary>
    internal static string LessonField(string field) => field == ExperienceFields.Action ? "action" : field;

    /// <summary>
    /// A story that is told anew is read anew; what the teller has put otherwise since stays as they put it.
    /// </summary>
    private async Task<ExperienceText> ReadAsync(ExperienceText before, string typed, Clicked by, CancellationToken cancellationToken)
    {
        var story = PersonalData.Mask(typed.ReplaceLineEndings("\n").Trim()).Text;
        if (story == before.Story)
        {
            return before;
        }

        var reader = by.Person.Reader;
        var read = await proposer.ProposeAsync(new Story(story, by.Language, reader), cancellationToken);
        var old = before.Story.Length == 0 ? new ExperienceText() : await proposer.ProposeAsync(new Story(before.Story, by.Language, reader), cancellationToken);
        T Newer<T>(T now, T proposed, T then, T nothing) => Equals(now, then) || Equals(now, nothing) ? proposed : now;
        return before with
        {
            Story = story,
            Title = Newer(before.Title, read.Title, old.Title, ""),
            Problem = Newer(before.Problem, read.Problem, old.Problem, ""),
            Action = Newer(before.Action, read.Action, old.Action, ""),
            Outcome = Newer(before.Outcome, read.Outcome, old.Outcome, ""),
            Status = Newer(before.Status, read.Status, old.Status, null),
            Category = Newer(before.Category, read.Category, old.Category, null),
            Phase = Newer(before.Phase, read.Phase, old.Phase, Phase.Any),
            Technology = Newer(before.Technology, read.Technology, old.Technology, []),
            Supplier = Newer(before.Supplier, read.Supplier, old.Supplier, null),
            Project = Newer(before.Project, read.Project, old.Project, null),
            ProjectId = Newer(before.ProjectId, read.ProjectId, old.ProjectId, null),
            Organisation = Newer(before.Organisation, read.Organisation, reader.Organisation, null),
            Sector = Newer(before.Sector, read.Sector, reader.Sector, null),
        };
    }

    private async Task<(ExperienceText Text, string Field)?> WithAsync(ExperienceText before, string typed, Clicked by, CancellationToken cancellationToken)
    {
        var read = await proposer.ProposeAsync(new Story(typed, by.Language, by.Person.Reader), cancellationToken);
        if (read.Outcome.Length == 0 && read.Action.Length == 0)
        {
            return null;
        }

        var field = read.Outcome.Length > 0 ? ExperienceFields.Outcome : ExperienceFields.Action;
        var whole = $"{TellingTexts.Of(before, field)}\n{typed.Trim()}".Trim();
        return (Typed(before, new Dictionary<string, string> { [field] = whole }), field);
    }

    private static string Text(Clicked by, SubmissionRefusal reason) => LoggingTexts.Catalog.Get(by.Language, $"Refused.{reason}");

    private static ActionResult Sentence(Clicked by, string key) => new(null, LoggingTexts.Catalog.Get(by.Language, key));
}
