namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>What somebody wrote and lets Digitaliseringsstyrelsen read, without the person. Immutable.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Hard">What is hard; null for nothing.</param>
/// <param name="Learned">What was learned; null for nothing.</param>
/// <param name="Help">What help is needed; null for nothing.</param>
public sealed record ConsentedWords(string ProjectId, string? Hard, string? Learned, string? Help)
{
    /// <summary>The words among check-ins that may be read, by project; nothing of those who did not say so.</summary>
    /// <param name="checkIns">The check-ins.</param>
    public static IReadOnlyList<ConsentedWords> In(IEnumerable<CheckIn> checkIns)
    {
        ArgumentNullException.ThrowIfNull(checkIns);
        return
        [
            .. checkIns.Where(checkIn => checkIn.Answer is { MayBeRead: true } answer && answer.Texts.Any())
                .OrderBy(checkIn => checkIn.Key.ProjectId, StringComparer.Ordinal).ThenBy(checkIn => checkIn.Token, StringComparer.Ordinal)
                .Select(checkIn => new ConsentedWords(checkIn.Key.ProjectId, checkIn.Answer!.Hard, checkIn.Answer.Learned, checkIn.Answer.Help)),
        ];
    }
}
