namespace TeamsPilotBot.Knowledge.Outboxes;

/// <summary>Says who is sending from an outbox now, so that of several instances one does. It lapses, since its holder may die.</summary>
/// <param name="Holder">The instance.</param>
/// <param name="Until">When it lapses.</param>
public sealed record Claim(string Holder, DateTimeOffset Until);
