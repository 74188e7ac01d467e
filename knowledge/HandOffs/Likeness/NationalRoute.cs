namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Who takes a question as a national issue.</summary>
/// <param name="Body">The body.</param>
/// <param name="Reason">Why it is this one, as a sentence.</param>
/// <param name="ContactId">The contact of the body in the directory; null if it has none who is valid.</param>
public sealed record NationalRoute(NationalBody Body, string Reason, string? ContactId);
