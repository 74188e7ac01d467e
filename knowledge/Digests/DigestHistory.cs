namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>What the ledger knows of a subscription. Immutable.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="Issues">Its issues that are kept, in the order of weeks, each with the ETag it was read with.</param>
/// <param name="LookedUntil">The planned moment of the last week that was over with nothing new; null if there was none.</param>
/// <param name="LookETag">The ETag of where that is noted; null if it is not.</param>
public sealed record DigestHistory(
    string SubscriptionId, IReadOnlyList<(DigestIssue Issue, string ETag)> Issues, DateTimeOffset? LookedUntil, string? LookETag)
{
    /// <summary>What was told, or may have been: it is not told again.</summary>
    public IReadOnlySet<string> Told => Issues.Where(one => one.Issue.CountsAsTold).SelectMany(one => one.Issue.Keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>What was told, or may have been, in other weeks than one.</summary>
    /// <param name="week">The week.</param>
    public IReadOnlySet<string> ToldBut(DigestWeek week)
        => Issues.Where(one => one.Issue.CountsAsTold && one.Issue.Week != week).SelectMany(one => one.Issue.Keys).ToHashSet(StringComparer.Ordinal);

    /// <summary>The newest issue; null if there is none.</summary>
    public DigestIssue? Last => Issues.Count == 0 ? null : Issues[^1].Issue;

    /// <summary>The issue of a week with its ETag; null if there is none.</summary>
    /// <param name="week">The week.</param>
    public (DigestIssue Issue, string ETag)? Of(DigestWeek week) => Issues.Where(one => one.Issue.Week == week).Select(one => ((DigestIssue, string)?)one).FirstOrDefault();

    /// <summary>
    /// Whether nothing is left to do for a week: there was nothing new at its time, or there is an issue. One that came to nothing before
    /// the planned moment, as when somebody asked for it and the channel could not be reached, leaves the week open.
    /// </summary>
    /// <param name="due">The week.</param>
    public bool IsOver(DueWeek due)
    {
        ArgumentNullException.ThrowIfNull(due);
        return LookedUntil >= due.Planned || (Of(due.Week) is { Issue: var issue } && (issue.CountsAsTold || issue.Planned >= due.Planned));
    }

    /// <summary>The issues of weeks before one that still wait: they are over when it is due.</summary>
    /// <param name="week">The week.</param>
    public IEnumerable<DigestIssue> WaitingBefore(DigestWeek week)
        => Issues.Where(one => one.Issue.State == PostingState.Waiting && one.Issue.Week.IsBefore(week)).Select(one => one.Issue);
}
