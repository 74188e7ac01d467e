using System.Globalization;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>
/// The messages that a move causes. A question is a card, and so is the introduction itself, as a new message to both; that it came to nothing
/// is a line for the one who had said yes, and a changed card for whoever has one. Whoever was never asked hears nothing. Pure.
/// </summary>
public static class IntroductionMessages
{
    /// <summary>The outbox after a move.</summary>
    /// <param name="before">The introduction before it; null if it has just begun.</param>
    /// <param name="after">The introduction after it.</param>
    /// <param name="outbox">The outbox before it.</param>
    public static Outbox Of(Introduction? before, Introduction after, Outbox outbox)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(outbox);
        if (after is not { First: { } first, Second: { } second })
        {
            return outbox;
        }

        var (number, about, result) = (0, after.State.ToString(), outbox);
        void Add(IntroductionSide to, DeliveryKind kind)
            => result = result.Add(new Delivery(string.Create(CultureInfo.InvariantCulture, $"{about}.{number++}"), Recipient.Person(to.Key), kind, about, after.Since));
        void Change(IntroductionSide of)
        {
            if (outbox.HasCard(Recipient.Person(of.Key)))
            {
                Add(of, DeliveryKind.Card);
            }
        }

        switch (after.State)
        {
            case IntroductionState.FirstAsked:
                Add(first, DeliveryKind.Card);
                break;
            case IntroductionState.FirstSaidYes:
                Change(first);
                break;
            case IntroductionState.SecondAsked:
                Add(second, DeliveryKind.Card);
                Change(first);
                break;
            case IntroductionState.Introduced:
                Add(first, DeliveryKind.Repost);
                Add(second, DeliveryKind.Repost);
                break;
            default:
                Change(first);
                Change(second);
                if (after.EndedBy != first.Key && before?.State is IntroductionState.FirstSaidYes or IntroductionState.SecondAsked)
                {
                    Add(first, DeliveryKind.Note);
                }

                break;
        }

        return result;
    }
}
