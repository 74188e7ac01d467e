namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>What was done when a person was erased. Nobody can be told from it: it has a number, and no person.</summary>
/// <param name="Number">Drawn at random, for the person to refer to.</param>
/// <param name="At">When it was done.</param>
/// <param name="Done">What was deleted, what stays under a pseudonym, and what stays as it is.</param>
public sealed record Receipt(string Number, DateTimeOffset At, PersonalPlan Done);
