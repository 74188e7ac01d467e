using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>
/// What the buttons about keeping lessons alive do. A click that cannot be carried out changes nothing, and nothing that was typed is lost by
/// it. Safe to use from several threads.
/// </summary>
/// <param name="keeping">What people do about their lessons.</param>
/// <param name="listing">Makes lists.</param>
/// <param name="reporting">What the buttons about reports do.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class KeepActions(LessonKeeping keeping, KeepListing listing, ReportActions reporting, ILogger<KeepActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(KeepCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await ClickWork.OrSayAsync(
            async () => click.Verb switch
            {
                KeepVerb.Report or KeepVerb.SendReport or KeepVerb.ViewReport or KeepVerb.CloseReport => await reporting.DoAsync(click, by, cancellationToken),
                _ when !by.IsAlone => Sentence(by, "OnlyAlone"),
                KeepVerb.List or KeepVerb.Read => await ShowAsync(click, by, null, cancellationToken),
                _ => await KeepAsync(click, by, cancellationToken),
            },
            Sentence(by, "StoreUnavailable"), logger, click.Verb);
    }

    private async Task<ActionResult> KeepAsync(KeepCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var (lesson, actor, reader) = (click.LessonId!, by.Actor, by.Person.Reader);
        var result = click.Verb switch
        {
            KeepVerb.Confirm => await keeping.ConfirmAsync(lesson, actor, reader, cancellationToken),
            KeepVerb.NoLonger => await keeping.NoLongerAsync(lesson, click.Text ?? "", by.Language, MoveIdOf(click, by), actor, reader, cancellationToken),
            KeepVerb.GiveBack => await keeping.GiveBackAsync(lesson, actor, reader, cancellationToken),
            KeepVerb.TakeOver => await keeping.TakeOverAsync(lesson, actor, reader, cancellationToken),
            KeepVerb.Decline => await keeping.DeclineAsync(lesson, actor, reader, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(click), click.Verb, "A verb that is done elsewhere."),
        };
        return result switch
        {
            Kept { Lesson: var kept } => await ShowAsync(click with { Text = null }, by, KeepTexts.Catalog.Format(by.Language, $"Done.{click.Verb}", kept.Title), cancellationToken),
            KeepRefused { Reason: var reason } => await ShowAsync(
                click, by, KeepTexts.Catalog.Format(by.Language, $"Refused.{reason}", LessonValidator.LongestText), cancellationToken),
            _ => throw new InvalidOperationException("It is done or refused."),
        };
    }

    /// <summary>The list on which the button stands, as it is now; the sentence alone where it stands on none.</summary>
    private async Task<ActionResult> ShowAsync(KeepCardAction click, Clicked by, string? notice, CancellationToken cancellationToken)
        => click.List is not { } list
            ? new ActionResult(null, notice ?? KeepTexts.Catalog.Get(by.Language, "QuestionsGone"))
            : await listing.ShowAsync(
                new KeepView(list)
                {
                    Card = click.Card,
                    Page = click.Page,
                    Opened = click.Verb == KeepVerb.Read ? click.LessonId : null,
                    Notice = notice,
                    Typed = click.Text is { } typed ? PersonalData.Mask(typed).Text : null,
                    TypedFor = click.LessonId,
                },
                by.Person,
                by.Language,
                cancellationToken);

    private static ActionResult Sentence(Clicked by, string key) => new(null, KeepTexts.Catalog.Get(by.Language, key));

    /// <summary>By what the same click is known again.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    internal static string MoveIdOf(KeepCardAction click, Clicked by) => MoveId.Of(
        [by.Person.Key, click.Nonce, click.Verb.ToString(), click.LessonId ?? "", click.ReportId ?? "", click.Outcome?.ToString() ?? "", click.Text ?? ""]);
}
