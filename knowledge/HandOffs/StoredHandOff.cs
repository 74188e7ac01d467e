namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>A hand-off as it was read.</summary>
/// <param name="HandOff">The hand-off.</param>
/// <param name="ETag">The mark of this state in the store; changes with each write.</param>
public sealed record StoredHandOff(HandOff HandOff, string ETag);
