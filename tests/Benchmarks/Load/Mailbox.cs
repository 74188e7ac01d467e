namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>What stands in one person's chat with the bot, as far back as they would scroll. Safe to use from several threads.</summary>
internal sealed class Mailbox
{
    private const int Kept = 20;

    private readonly Lock gate = new();
    private readonly List<ShownCard> cards = [];

    /// <summary>A card that came, or that one has become.</summary>
    /// <param name="card">The card.</param>
    public void Put(ShownCard card)
    {
        lock (gate)
        {
            var at = cards.FindIndex(known => known.MessageId == card.MessageId);
            if (at >= 0)
            {
                cards[at] = card;
                return;
            }

            cards.Add(card);
            if (cards.Count > Kept)
            {
                cards.RemoveAt(0);
            }
        }
    }

    /// <summary>The newest card with a button; null if there is none.</summary>
    /// <param name="verb">The verb of the button.</param>
    public ShownCard? Newest(string verb)
    {
        lock (gate)
        {
            return cards.LastOrDefault(card => card.Button(verb) is not null);
        }
    }

    /// <summary>The card in a message; null if there is none any more.</summary>
    /// <param name="messageId">The message.</param>
    public ShownCard? Find(string messageId)
    {
        lock (gate)
        {
            return cards.Find(card => card.MessageId == messageId);
        }
    }
}
