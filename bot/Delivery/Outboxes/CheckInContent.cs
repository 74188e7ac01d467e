using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The questions of a quarter to those who lead projects.</summary>
/// <param name="kind">The outboxes of check-ins.</param>
/// <param name="registry">The registered projects.</param>
/// <param name="cards">Makes messages of what is shown.</param>
/// <param name="time">Tells the quarter.</param>
internal sealed class CheckInContent(CheckInOutbox kind, ProjectRegistry registry, IReplyCards cards, TimeProvider time) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        // Whoever has answered or passed it over meanwhile is not asked, nor is anybody after the quarter.
        var checkIn = CheckInOutbox.CheckInIn(document);
        return checkIn.IsOpen && checkIn.Key.Quarter == CheckInRules.QuarterOf(time.GetUtcNow()) && registry.Find(checkIn.Key.ProjectId) is { } project
            ? cards.Show(CheckInDesk.Asked(checkIn, project, to.Language ?? checkIn.Language, delivery.Kind == DeliveryKind.Repost))
            : null;
    }

    /// <summary>Nothing: who cannot be reached is left in peace, and can begin by themselves.</summary>
    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The reminders of the annual report.</summary>
/// <param name="kind">Their outboxes.</param>
/// <param name="cards">Makes messages of what is shown.</param>
/// <param name="time">Tells the year.</param>
internal sealed class AnnualReminderContent(AnnualReminderOutbox kind, IReplyCards cards, TimeProvider time) : IOutboxContent
{
    private const int MonthDue = 3;

    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var reminder = AnnualReminderOutbox.ReminderIn(document);
        var today = Knowledge.Calendar.DanishTime.Today(time);
        return today.Year == reminder.Year && today.Month <= MonthDue ? cards.Show(new AnnualReminderReply(to.Language ?? reminder.Language, reminder.Reported)) : null;
    }

    /// <summary>Nothing: it comes again next year.</summary>
    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken) => Task.CompletedTask;
}
