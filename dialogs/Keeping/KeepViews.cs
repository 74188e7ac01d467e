using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Keeping;

/// <summary>Shows what goes out about lessons, as it stands now. Pure.</summary>
public static class KeepViews
{
    /// <summary>A card of questions.</summary>
    /// <param name="keeper">The person who was asked.</param>
    /// <param name="card">The card.</param>
    /// <param name="language">The language.</param>
    /// <returns>The card; null if there is nothing on it any more.</returns>
    public static KeepListReply? Asked(Keeper keeper, string card, Language language)
    {
        ArgumentNullException.ThrowIfNull(keeper);
        var questions = keeper.Questions.Where(question => question.Card == card).ToList();
        return questions.Count == 0 ? null : new KeepListReply(
            language,
            Nonce.New(),
            KeepList.Asked,
            [.. questions.Select(question => new KeepItem(question.LessonId, question.Title, question.AsOf) { Question = question.Kind, End = question.End, IsMine = question.Kind == KeptQuestionKind.StillHolds })])
        {
            Card = card, IsReminder = questions.Any(question => question is { RemindedAt: not null, End: null }), Total = questions.Count,
        };
    }

    /// <summary>What a message about a person's lessons shows.</summary>
    /// <param name="keeper">The person.</param>
    /// <param name="about">The card or the note.</param>
    /// <param name="language">The language.</param>
    /// <returns>The card or the line; null if there is nothing to say any more.</returns>
    public static Reply? Message(Keeper keeper, string about, Language language)
    {
        ArgumentNullException.ThrowIfNull(keeper);
        return keeper.Notes.FirstOrDefault(note => note.Id == about) is { } note ? new KeeperNoteReply(language, note)
            : Asked(keeper, about, language) is { } asked && asked.Items.Any(item => item.End is null) ? asked
            : null;
    }

    /// <summary>What a message about a report shows.</summary>
    /// <param name="report">The report.</param>
    /// <param name="delivery">The message.</param>
    /// <param name="language">The language.</param>
    /// <returns>The card or the line; null if there is nothing to say any more.</returns>
    public static Reply? Message(LessonReport report, Delivery delivery, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(delivery);

        // A curator who has reported something gets both; a line that may have arrived comes again in the card's place.
        var isLine = delivery.Kind == DeliveryKind.Note || (delivery.Kind == DeliveryKind.Repost && delivery.To.Id == report.ReporterKey && report.Closing is not null);
        var hides = report.IsRestricted && delivery.To != Recipient.Person(report.OwnerKey ?? "");
        return !isLine ? new LessonReportReply(language, Nonce.New(), report) { HidesLesson = hides, CanWrite = !hides }
            : report.Closing?.MoveId == delivery.About ? new ReportClosedReply(language, report)
            : null;
    }
}
