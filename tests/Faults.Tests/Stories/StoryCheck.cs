using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Faults.Tests.Stories;

/// <summary>What a hand-off has left behind, when its story is over and nothing is to be sent any more.</summary>
/// <param name="story">The story.</param>
/// <param name="stored">The hand-offs with its question in the store.</param>
/// <param name="teams">What people got.</param>
internal sealed class StoryCheck(HandOffStory story, IReadOnlyList<KeptHandOff> stored, ConnectorServer teams)
{
    private static readonly string[] AskerLines = [" har taget ", " vil vide mere om ", " har svaret på dit spørgsmål "];
    private static readonly string[] ContactLines = [" har svaret på det, du spurgte om ", " siger, at svaret løste "];

    /// <summary>Fails if anything is wrong.</summary>
    /// <param name="spareCards">How many cards may be there besides those that have to be.</param>
    public void Holds(int spareCards = 0)
    {
        var faults = Faults(spareCards).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', [.. faults, Tell()]));
    }

    /// <summary>What is wrong; empty if all is as it should be.</summary>
    /// <param name="spareCards">How many cards may be there besides those that have to be.</param>
    public IEnumerable<string> Faults(int spareCards)
    {
        if (stored is not [{ HandOff: var handOff, Outbox: var outbox }])
        {
            return [$"{stored.Count} hand-offs came of one question."];
        }

        return
        [
            .. Trail(handOff),
            .. outbox.Pending.Concat(outbox.Dead).Select(message => $"A {message.Kind} to {message.To.Id} was never sent: {message.Fault}"),
            .. Side(story.Asker, AskerLines, outbox, spareCards),
            .. Side(story.Contact, ContactLines, outbox, spareCards),
        ];
    }

    /// <summary>All there is to know about it, for people.</summary>
    public string Tell() => string.Join('\n',
    [
        story.Question,
        .. stored.SelectMany(one => one.HandOff.Trail.Select(entry => $"  trail {entry.At:HH:mm:ss.fff} {entry.Kind} by {entry.ActorKey}: {entry.To}")),
        .. stored.SelectMany(one => one.Outbox.Cards.Select(place => $"  known card {place.ActivityId} of {place.To.Id}")),
        .. Told(story.Asker),
        .. Told(story.Contact),
    ]);

    private static IEnumerable<string> Trail(HandOff handOff)
    {
        if (!handOff.Trail.Select(entry => entry.Kind).SequenceEqual(HandOffStory.Moves))
        {
            yield return $"The trail says {string.Join(", ", handOff.Trail.Select(entry => entry.Kind))}.";
        }

        if (handOff.Status != HandOffStatus.Solved)
        {
            yield return $"It is {handOff.Status}.";
        }
    }

    private IEnumerable<string> Side(Player player, string[] expected, Outbox outbox, int spareCards)
    {
        var lines = player.Lines(story.Question);
        var missing = expected.Count(words => !lines.Any(line => line.Contains(words, StringComparison.Ordinal)));
        foreach (var line in lines.GroupBy(line => line).Where(group => group.Count() > 1))
        {
            yield return $"{player.Name} got {line.Count()} times: {line.Key}";
        }

        foreach (var line in lines.Where(line => !expected.Any(words => line.Contains(words, StringComparison.Ordinal))))
        {
            yield return $"{player.Name} got a line that belongs to no move: {line}";
        }

        var order = lines.Select(line => Array.FindIndex(expected, words => line.Contains(words, StringComparison.Ordinal))).ToList();
        if (!order.SequenceEqual(order.Order()))
        {
            yield return $"{player.Name} got the lines in the wrong order: {string.Join(" / ", lines)}";
        }

        // A line of text that may have arrived is not sent again: the card comes instead.
        var cards = player.Cards(story.Question);
        if (cards.Count < 1 + missing || cards.Count > 1 + missing + spareCards)
        {
            yield return $"{player.Name} has {cards.Count} cards, with {missing} lines missing and {spareCards} cards to spare.";
        }

        var known = outbox.Cards.Where(place => place.To == Recipient.Person(player.Key)).Select(place => place.ActivityId).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0)
        {
            yield return $"No card of {player.Name} is known.";
        }

        foreach (var card in cards.Where(card => known.Contains(card.Id) && card.Card()!.Status() != HandOffStory.Statuses[^1]))
        {
            yield return $"{player.Name} is shown {card.Card()!.Status()} in the end, on {card.Id}.";
        }

        foreach (var back in Backwards(player))
        {
            yield return back;
        }
    }

    /// <summary>No card ever shows an earlier state after a later one.</summary>
    private IEnumerable<string> Backwards(Player player)
        => from card in Shown(player).GroupBy(shown => shown.Id)
           let steps = card.Select(shown => HandOffStory.Statuses.ToList().IndexOf(shown.Card()!.Status()!)).ToList()
           where steps.Contains(-1) || !steps.SequenceEqual(steps.Order())
           select $"{player.Name} was shown one after the other, on {card.Key}: {string.Join(", ", card.Select(shown => shown.Card()!.Status()))}";

    private IEnumerable<ShownMessage> Shown(Player player)
        => teams.State.History(player.Teams.Chat.Conversation).Where(shown => shown.Card()?.Shows(story.Question) == true);

    private IEnumerable<string> Told(Player player) =>
    [
        .. Shown(player).Select(shown => $"  {player.Name} was shown on {shown.Id}: {shown.Card()!.Status()}"),
        .. player.Lines(story.Question).Select(line => $"  {player.Name} got: {line}"),
    ];
}
