using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.CheckIns;

/// <summary>
/// Shows people their check-ins and takes their answers. An answer that cannot be kept comes back in its fields. Safe to use from several threads.
/// Only a store that cannot be reached throws (<see cref="Knowledge.Storage.StoreUnavailableException"/>).
/// </summary>
/// <param name="register">The check-ins.</param>
/// <param name="people">Who leads which project.</param>
/// <param name="registry">The registered projects.</param>
/// <param name="wishes">Knows who wants to be asked.</param>
/// <param name="telling">Who may tell experiences.</param>
/// <param name="time">The clock.</param>
public sealed class CheckInDesk(
    ICheckInRegister register, IProjectPeople people, ProjectRegistry registry, CheckInWishes wishes, IOptions<LoggingOptions> telling, TimeProvider time)
{
    /// <summary>"Temperaturmåling": what the person can answer now.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> BeginAsync(Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        var quarter = CheckInRules.QuarterOf(time.GetUtcNow());
        var projects = CheckInProjects.Of(await people.FindAsync(person.Key, cancellationToken), registry);
        if (projects is [var only])
        {
            return await ShowAsync(only.Id, person, language, cancellationToken);
        }

        var answered = (await register.OfPersonAsync(person.Key, quarter, cancellationToken))
            .Where(checkIn => checkIn.Answer is not null).Select(checkIn => checkIn.Key.ProjectId).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return projects.Count == 0
            ? new ActionResult(null, CheckInTexts.Catalog.Get(language, "NoProject"))
            : new ActionResult(
                new CheckInChoiceReply(
                    language, Nonce.New(), quarter, [.. projects.Select(project => new CheckInChoice(project.Id, project.Name, answered.Contains(project.Id)))]),
                null);
    }

    /// <summary>What the person has answered about a project, or the questions.</summary>
    /// <param name="projectId">The project, from wherever.</param>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <param name="toChange">Whether the questions are shown although there is an answer.</param>
    public async Task<ActionResult> ShowAsync(string projectId, Person person, Language language, CancellationToken cancellationToken, bool toChange = false)
    {
        ArgumentNullException.ThrowIfNull(person);
        var key = new CheckInKey(person.Key, projectId, CheckInRules.QuarterOf(time.GetUtcNow()));
        if (await ProjectOfAsync(key, cancellationToken) is not { } project)
        {
            return new ActionResult(null, CheckInTexts.Catalog.Get(language, "NotYours"));
        }

        var found = await register.FindAsync(key with { ProjectId = project.Id }, cancellationToken);
        return found?.Answer is not null && !toChange
            ? new ActionResult(Sent(found, project.Name, person, language), null)
            : new ActionResult(await FormAsync(key, project, found, null, language, cancellationToken), null);
    }

    /// <summary>Takes an answer.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> SendAsync(CheckInCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var key = KeyOf(click, by);
        if (await ProjectOfAsync(key, cancellationToken) is not { } project)
        {
            return Sentence(by, "NotYours");
        }

        key = key with { ProjectId = project.Id };
        var result = await register.MoveAsync(
            key, before => CheckInRules.Answer(before, key, by.Language, click.Typed, click.Number, MoveIdOf(click, by), time.GetUtcNow()), cancellationToken);
        return result switch
        {
            CheckInAccepted { CheckIn: var now } => new ActionResult(
                Sent(now, project.Name, by.Person, by.Language) with { IsNew = true, Masked = KindsIn(click.Typed) }, null),

            // The card stays as it is, with all that was typed.
            CheckInRefused { Reason: CheckInRefusal.TextTooLong } => Sentence(by, "Refused.TextTooLong"),
            CheckInRefused { Reason: var reason, CheckIn: var there } => await BackAsync(key, project, reason, there, click.Typed, by, cancellationToken),
            _ => throw new InvalidOperationException("An answer is accepted or refused."),
        };
    }

    /// <summary>Passes the quarter over for a project.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> SkipAsync(CheckInCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var key = KeyOf(click, by);
        if (await ProjectOfAsync(key, cancellationToken) is not { } project)
        {
            return Sentence(by, "NotYours");
        }

        key = key with { ProjectId = project.Id };
        var result = await register.MoveAsync(
            key, before => CheckInRules.Skip(before, key, by.Language, MoveIdOf(click, by), time.GetUtcNow()), cancellationToken);
        return result is CheckInRefused { Reason: var reason }
            ? Sentence(by, $"NotSkipped.{reason}")
            : new ActionResult(
                new CheckInDoneReply(by.Language, Nonce.New(), key.Quarter, project.Id, project.Name, CheckInDone.Skipped)
                {
                    IsStopped = await people.FindAsync(key.PersonKey, cancellationToken) is { WantsCheckIns: false },
                },
                null);
    }

    /// <summary>Takes back that the words of an answer may be read, whenever it was given.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> WithdrawAsync(CheckInCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);

        // The project may have left the registry since.
        var project = registry.Find(click.ProjectId);
        var key = KeyOf(click, by) with { ProjectId = project?.Id ?? click.ProjectId };
        return await register.MoveAsync(key, before => CheckInRules.Withdraw(before, MoveIdOf(click, by)), cancellationToken) is CheckInAccepted { CheckIn: var now }
            ? new ActionResult(Sent(now, project?.Name ?? key.ProjectId, by.Person, by.Language) with { IsWithdrawn = true }, null)
            : Sentence(by, "NothingToWithdraw");
    }

    /// <summary>Asks the person each quarter, or no more.</summary>
    /// <param name="wants">Whether the person is to be asked.</param>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> WantAsync(bool wants, CheckInCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var quarter = CheckInRules.QuarterOf(time.GetUtcNow());
        await wishes.WantAsync(by.Person.Key, wants, by.Language, MoveIdOf(click, by), cancellationToken);
        var name = registry.Find(click.ProjectId)?.Name ?? "";
        return new ActionResult(
            new CheckInDoneReply(by.Language, Nonce.New(), quarter, name.Length == 0 ? "" : click.ProjectId, name, wants ? CheckInDone.Resumed : CheckInDone.Stopped), null);
    }

    /// <summary>The questions as the bot asks them.</summary>
    /// <param name="checkIn">The check-in.</param>
    /// <param name="project">The project.</param>
    /// <param name="language">The language.</param>
    /// <param name="isReminder">Whether it is the reminder.</param>
    public static CheckInFormReply Asked(CheckIn checkIn, Project project, Language language, bool isReminder)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        ArgumentNullException.ThrowIfNull(project);
        return new CheckInFormReply(language, Nonce.New(), checkIn.Key.Quarter, project.Id, project.Name, checkIn.Number, CheckInAnswer.Empty)
        {
            IsAsked = true, IsReminder = isReminder,
        };
    }

    /// <summary>By what the same click is known again.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    internal static string MoveIdOf(CheckInCardAction click, Clicked by)
    {
        var typed = click.Typed;
        return MoveId.Of(
            by.Person.Key, click.Nonce, click.Verb.ToString(), click.Quarter.Code(), click.ProjectId, string.Join(',', typed.Areas), typed.Hard ?? "", typed.Learned ?? "",
            typed.Help ?? "", typed.AsQuestion.ToString(), typed.MayBeRead.ToString());
    }

    private async Task<ActionResult> BackAsync(
        CheckInKey key, Project project, CheckInRefusal reason, CheckIn? there, CheckInAnswer typed, Clicked by, CancellationToken cancellationToken)
    {
        var now = key with { Quarter = CheckInRules.QuarterOf(time.GetUtcNow()) };
        var found = now == key ? there : await register.FindAsync(now, cancellationToken);
        var form = await FormAsync(now, project, found, typed.Masked(), by.Language, cancellationToken);
        return new ActionResult(form with { Notice = CheckInTexts.Catalog.Get(by.Language, $"Refused.{reason}") }, null);
    }

    private async Task<CheckInFormReply> FormAsync(
        CheckInKey key, Project project, CheckIn? found, CheckInAnswer? typed, Language language, CancellationToken cancellationToken)
        => new(language, Nonce.New(), key.Quarter, project.Id, project.Name, found?.Number ?? 0, typed ?? found?.Answer ?? CheckInAnswer.Empty)
        {
            IsStopped = await people.FindAsync(key.PersonKey, cancellationToken) is { WantsCheckIns: false },
        };

    private CheckInSentReply Sent(CheckIn checkIn, string name, Person person, Language language)
        => new(language, Nonce.New(), checkIn.Key.Quarter, checkIn.Key.ProjectId, name, checkIn.Number, checkIn.Answer!)
        {
            MayTell = telling.Value.MayTell(person), IsOver = checkIn.Key.Quarter != CheckInRules.QuarterOf(time.GetUtcNow()),
        };

    /// <summary>The project, if the person names it or was asked about it; null if not.</summary>
    private async Task<Project?> ProjectOfAsync(CheckInKey key, CancellationToken cancellationToken)
    {
        if (registry.Find(key.ProjectId) is not { } project)
        {
            return null;
        }

        var names = (await people.FindAsync(key.PersonKey, cancellationToken))?.ProjectIds.Contains(project.Id, StringComparer.OrdinalIgnoreCase) == true;
        return names || await register.FindAsync(key with { ProjectId = project.Id }, cancellationToken) is not null ? project : null;
    }

    private static CheckInKey KeyOf(CheckInCardAction click, Clicked by) => new(by.Person.Key, click.ProjectId, click.Quarter);

    private static EquatableList<PersonalDataKind> KindsIn(CheckInAnswer typed)
        => [.. typed.Texts.SelectMany(text => PersonalData.Mask(text).Findings).Select(finding => finding.Kind).Distinct().Order()];

    private static ActionResult Sentence(Clicked by, string key) => new(null, CheckInTexts.Catalog.Format(by.Language, key, CheckInAnswer.LongestText));
}
