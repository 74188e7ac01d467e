using System.Globalization;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>The messages that a report causes: a card for the curators and the owner that always shows how it stands, and at the end a line for the one who reported it. Pure.</summary>
public static class ReportAnnouncements
{
    /// <summary>The outbox after a move.</summary>
    /// <param name="report">The report after the move.</param>
    /// <param name="outbox">The outbox before it.</param>
    public static Outbox Of(LessonReport report, Outbox outbox)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(outbox);
        var (moveId, at) = report.Closing is { } closing ? (closing.MoveId, closing.At) : (report.MoveId, report.ReportedAt);
        var number = 0;
        var after = outbox;
        void Add(Recipient to, DeliveryKind kind)
            => after = after.Add(new Delivery(string.Create(CultureInfo.InvariantCulture, $"{moveId}.{number++}"), to, kind, moveId, at));

        var holders = outbox.CardHolders.ToList();
        if (report.Closing is { ByKey: var by })
        {
            holders.ForEach(holder => Add(holder, DeliveryKind.Card));
            if (report.ReporterKey is { } reporter && reporter != by)
            {
                Add(Recipient.Person(reporter), DeliveryKind.Note);
            }

            return after;
        }

        // Where the same person has reported the same lesson before, the old cards show the new report, and it comes to their attention.
        Recipient[] first = report.OwnerKey is { } owner && owner != report.ReporterKey ? [Recipient.Curators, Recipient.Person(owner)] : [Recipient.Curators];
        foreach (var to in holders.Count > 0 ? holders : [.. first])
        {
            Add(to, holders.Count > 0 ? DeliveryKind.Repost : DeliveryKind.Card);
        }

        return after;
    }
}
