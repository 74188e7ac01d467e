using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes part in the update of an activity; without a call to <paramref name="next"/> nothing is updated.</summary>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
