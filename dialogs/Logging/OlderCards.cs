using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>
/// Clicks on cards that show an older text than the one that is kept. They never overwrite the newer one: they go to their step, and
/// what stood on them otherwise is told beside. Safe to use from several threads.
/// </summary>
/// <param name="desk">Takes down what is told.</param>
internal sealed class OlderCards(TellingDesk desk)
{
    /// <summary>The step of the card, with everything as it is kept.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="click">The click.</param>
    /// <param name="moveId">The id of the move.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ShowAsync(Submission submission, LoggingCardAction click, string moveId, Clicked by, CancellationToken cancellationToken)
    {
        var step = click.Step ?? submission.Step;
        var differing = Differing(submission.Text, click.Fields);
        if (differing is [(var only, var words)] && click.Verb == LoggingVerb.Next && TellingTexts.FieldOf(step) == only && TellingTexts.Of(submission.Text, only).Length == 0)
        {
            // Nothing is there yet that it could overwrite.
            return await desk.AnswerAsync(submission with { Step = step, Field = null }, only, words, moveId, by, cancellationToken);
        }

        var told = await desk.TellAsync(submission, submission.Text, step, moveId, by, cancellationToken, click.Field);
        return told.Reply is TellingReply card
            ? new ActionResult(
                card with
                {
                    Earlier = [.. differing.Select(field => (field.Field, PersonalData.Mask(field.Text).Text))],
                    Notice = differing.Count > 0 ? LoggingTexts.Catalog.Get(by.Language, "OlderCard") : card.Notice,
                },
                null)
            : told;
    }

    private static List<(string Field, string Text)> Differing(ExperienceText kept, IReadOnlyDictionary<string, string> fields)
        => [.. fields.Select(field => (Field: field.Key, Text: field.Value.ReplaceLineEndings("\n").Trim()))
            .Where(field => TellingTexts.IsTyped(field.Field) && Telling.HasWords(field.Text) && PersonalData.Mask(field.Text).Text != TellingTexts.Of(kept, field.Field))];
}
