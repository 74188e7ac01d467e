using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Checks of arguments.</summary>
public class BotAssert
{
    /// <summary>Checks that there is an activity.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Checks that there is a turn.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    /// <summary>Checks that there is a reference.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Checks that there are activities.</summary>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    public static void ActivityListNotNull(IEnumerable<Activity> activities) => ArgumentNullException.ThrowIfNull(activities);

    /// <summary>Checks that there is middleware.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Checks that there is middleware.</summary>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware) => ArgumentNullException.ThrowIfNull(middleware);
}
