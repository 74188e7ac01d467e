using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>The work that a click asks for, where the store may not answer.</summary>
internal static partial class ClickWork
{
    /// <summary>Does the work. If the store does not answer, that is logged by the button's verb, and said.</summary>
    /// <param name="work">The work.</param>
    /// <param name="sorry">What is said instead.</param>
    /// <param name="logger">Where it is told of.</param>
    /// <param name="verb">The verb of the button.</param>
    public static async Task<ActionResult> OrSayAsync(Func<Task<ActionResult>> work, ActionResult sorry, ILogger logger, Enum verb)
    {
        try
        {
            return await work();
        }
        catch (StoreUnavailableException unavailable)
        {
            LogNotDone(logger, unavailable, verb);
            return sorry;
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A click on a card ({Verb}) could not be carried out.")]
    private static partial void LogNotDone(ILogger logger, Exception exception, Enum verb);
}
