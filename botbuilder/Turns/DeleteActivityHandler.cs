using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes part in the removal of an activity; without a call to <paramref name="next"/> nothing is removed.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
