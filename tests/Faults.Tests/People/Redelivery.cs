namespace TeamsPilotBot.Faults.Tests.People;

/// <summary>How Teams delivers what a person says and clicks, when it does so twice.</summary>
/// <param name="IsRenamed">Whether the second has an id of its own.</param>
/// <param name="IsTogether">Whether both come at the same time, and not one after the other.</param>
internal sealed record Redelivery(bool IsRenamed, bool IsTogether);
