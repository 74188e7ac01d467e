using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.LessonFiles;

/// <summary>
/// What the buttons about files of lessons do. Who may do it is asked at every click: a card can be forwarded, and a click can be made up.
/// Safe to use from several threads.
/// </summary>
/// <param name="index">Knows how many lessons there are.</param>
/// <param name="export">Offers all lessons.</param>
/// <param name="notes">Offers what there is to say of a file that was sent.</param>
/// <param name="uploads">The files that were sent.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class LessonFileActions(
    LessonIndex index, LessonExportFile export, UploadNotesFile notes, LessonUploads uploads, ILogger<LessonFileActions> logger)
{
    /// <summary>Shows how lessons get out and in.</summary>
    /// <param name="language">The language.</param>
    public ActionResult Show(Language language) => new(new LessonFilesReply(language, Nonce.New(), index.Where(_ => true).Count), null);

    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(LessonFileCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.IsAlone || !by.Person.Roles.Contains(Role.Administrator))
        {
            return Sentence(by, by.IsAlone ? "AdministratorsOnly" : "OnlyAlone");
        }

        return await ClickWork.OrSayAsync(
            async () => click.Verb switch
            {
                LessonFileVerb.Csv or LessonFileVerb.Json or LessonFileVerb.Excel => await export.OfferAsync(click.Verb, by.Person, by.Language, cancellationToken),
                LessonFileVerb.Import => Answer(await uploads.ImportAsync(click.Upload ?? "", by.Person.Key, cancellationToken), by),
                LessonFileVerb.Drop => Answer(await uploads.DropAsync(click.Upload ?? "", by.Person.Key, cancellationToken), by),
                LessonFileVerb.Notes => await notes.OfferAsync(click.Upload ?? "", by.Person, by.Language, cancellationToken),
                _ => Show(by.Language),
            },
            Sentence(by, click.Verb == LessonFileVerb.Import ? "ImportUnsure" : "StoreUnavailable"),
            logger,
            click.Verb);
    }

    private static ActionResult Answer(UploadResult result, Clicked by)
        => result.Upload is null ? Sentence(by, $"Upload.{result.Outcome}")
            : result.Outcome == UploadOutcome.AtWork ? Sentence(by, "Upload.AtWork")
            : new ActionResult(new LessonUploadReply(by.Language, Nonce.New(), result), null);

    private static ActionResult Sentence(Clicked by, string key) => new(null, LessonFileTexts.Catalog.Get(by.Language, key));
}
