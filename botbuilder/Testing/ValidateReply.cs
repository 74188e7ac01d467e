using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with the one that was expected; throws if it is not right.</summary>
/// <param name="expected">What was expected.</param>
/// <param name="actual">What the bot replied.</param>
public delegate void ValidateReply(IActivity expected, IActivity actual);
