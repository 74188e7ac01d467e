using System.Globalization;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>What waits for a person as a contact or a deputy. What is late is told each week, the rest once for each time that it comes.</summary>
internal sealed class ContactQueue
{
    private const int Shown = 5;

    private readonly DigestScope scope;
    private readonly IReadOnlyList<HandOff> waiting;

    /// <summary>The queue of whoever the digest is for; empty for a channel.</summary>
    /// <param name="scope">Whose digest.</param>
    public ContactQueue(DigestScope scope)
    {
        this.scope = scope;
        waiting = scope.Person is not { } person ? [] : [.. scope.Board.HandOffs.Where(handOff => handOff.Turn is not null && scope.Board.WaitsFor(person, handOff))
            .OrderBy(handOff => handOff.Turn!.Due).ThenBy(handOff => handOff.Id, StringComparer.Ordinal)];
    }

    /// <summary>How many questions wait, told or not.</summary>
    public int Count => waiting.Count;

    /// <summary>How many of them are late.</summary>
    public int Late => waiting.Count(IsLate);

    /// <summary>What is late, the oldest first.</summary>
    public IReadOnlyList<DigestItem> Overdue()
        => Items(waiting.Where(IsLate), DigestItemKind.Overdue, "Queue.Late", _ => scope.Week.ToString());

    /// <summary>What is not, in the order in which it is due.</summary>
    public IReadOnlyList<DigestItem> Waiting()
        => Items(waiting.Where(handOff => !IsLate(handOff)), DigestItemKind.Queue, "Queue.Due", turn => turn.Since.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture));

    private bool IsLate(HandOff handOff) => handOff.Turn!.Due < scope.Board.Facts.At;

    private DigestItem[] Items(IEnumerable<HandOff> handOffs, DigestItemKind kind, string key, Func<Turn, string> stand)
        =>
        [
            .. handOffs.Select(handOff => new DigestItem(kind, handOff.Id, handOff.Question.Text)
            {
                Detail = scope.Words.Format(key, scope.Words.Day(DanishTime.DayOf(handOff.Turn!.Due))),
                Category = handOff.Question.Category,
                HandOffId = handOff.Id,
                Stand = stand(handOff.Turn!),
            }).Where(item => !scope.IsTold(kind, item.Id, item.Stand)).Take(Shown),
        ];
}
