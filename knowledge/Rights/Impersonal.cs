using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>A container that holds nothing of a person, so that no <see cref="IPersonalRecords"/> answers for it.</summary>
/// <param name="Container">The container.</param>
/// <param name="Reason">Why nothing of a person can be in it.</param>
public sealed record Impersonal(Container Container, string Reason);
