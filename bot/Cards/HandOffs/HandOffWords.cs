using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The words that matter now: what solved it or the last answer, and what was said after it.</summary>
internal static class HandOffWords
{
    private const int MostAfter = 2;

    /// <summary>What solved it, else the last answer; null if there is none.</summary>
    /// <param name="handOff">The hand-off.</param>
    public static AuditEntry? Answer(HandOff handOff) => handOff.Solution ?? handOff.Trail.LastOrDefault(entry => entry is { Kind: MoveKind.Answer, Text: not null });

    /// <summary>What was said after the last answer, the last two of it, oldest first. Why a contact was replaced is for the record only.</summary>
    /// <param name="handOff">The hand-off.</param>
    public static IReadOnlyList<AuditEntry> After(HandOff handOff)
    {
        var answer = Answer(handOff);
        var after = answer is null ? handOff.Trail : handOff.Trail.SkipWhile(entry => entry != answer).Skip(1);
        return [.. after.Where(entry => entry.Text is not null && entry.Kind is not (MoveKind.Reassign or MoveKind.Suggest)).TakeLast(MostAfter)];
    }
}
