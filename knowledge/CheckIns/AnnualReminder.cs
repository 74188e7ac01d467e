using System.Globalization;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>That a person is reminded of the annual report in a year. Immutable.</summary>
/// <param name="PersonKey">The bot's own id of the person.</param>
/// <param name="Year">The year in which it is due.</param>
/// <param name="Reported">The year of which the person's authority has something to report.</param>
/// <param name="Language">The language of the person.</param>
/// <param name="At">When.</param>
public sealed record AnnualReminder(string PersonKey, int Year, int Reported, Language Language, DateTimeOffset At);

/// <summary>
/// Reminds people of the annual report, once a year each: whoever creates the document has reminded. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class AnnualReminders(IDocumentStore store, IOutboxSignal? signal = null)
{
    /// <summary>How long it is known that somebody was reminded.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    /// <summary>Whether a person was reminded in a year.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="year">The year in which the report is due.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<bool> IsRemindedAsync(string personKey, int year, CancellationToken cancellationToken)
        => await store.ReadAsync(AnnualReminderDocument.Container, AnnualReminderDocument.Key(personKey, year), cancellationToken) is not null;

    /// <summary>Reminds a person; nothing if they were already.</summary>
    /// <param name="reminder">The reminder.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task RemindAsync(AnnualReminder reminder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        var outbox = Outbox.Empty.Add(new Delivery("1", Recipient.Person(reminder.PersonKey), DeliveryKind.Note, "1", reminder.At));
        var document = AnnualReminderDocument.Of(reminder, outbox);
        if ((await store.CreateAsync(AnnualReminderDocument.Container, document, cancellationToken)).Outcome == WriteOutcome.Done)
        {
            signal?.SomethingToSend(AnnualReminderDocument.Container, document.Key);
        }
    }
}

/// <summary>The outboxes of reminders of the annual report.</summary>
public sealed class AnnualReminderOutbox : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => AnnualReminderDocument.Container;

    /// <summary>The reminder in a document.</summary>
    /// <param name="document">The document.</param>
    public static AnnualReminder ReminderIn(StoredDocument document) => AnnualReminderDocument.Read(document).Reminder;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => AnnualReminderDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => AnnualReminderDocument.Of(ReminderIn(document), outbox);
}

/// <summary>A reminder as the store has it.</summary>
internal sealed record AnnualReminderDocument(AnnualReminder Reminder, Outbox Outbox, long? OutboxAt, bool OutboxDead)
{
    public static Container Container { get; } = new("annual-reminders", [IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static DocumentKey Key(string personKey, int year) => new(ProjectPeople.KeyOf(personKey), year.ToString(CultureInfo.InvariantCulture));

    public static NewDocument Of(AnnualReminder reminder, Outbox outbox) => new(
        Key(reminder.PersonKey, reminder.Year),
        JsonSerializer.Serialize(new AnnualReminderDocument(reminder, outbox, outbox.NextAt, outbox.Dead.Count > 0), LessonJson.Options),
        reminder.At + AnnualReminders.Kept);

    public static AnnualReminderDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<AnnualReminderDocument>(stored.Json, LessonJson.Options)!;
}
