using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes part in the sending of activities. It may change the list; without a call to <paramref name="next"/> nothing is sent.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
