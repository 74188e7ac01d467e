using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>Goes through what is due. One that breaks is told of by its kind, and the next goes on; it is tried again at the next sweep.</summary>
internal static partial class OneByOne
{
    /// <summary>Does something with each.</summary>
    /// <typeparam name="T">What is due.</typeparam>
    /// <param name="due">What is due.</param>
    /// <param name="work">What to do with one, and whether it counts.</param>
    /// <param name="logger">Where one that breaks is told of; null for nowhere.</param>
    /// <param name="cancellationToken">Stops it between two.</param>
    /// <returns>How many count.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer: then none of the others will do either.</exception>
    public static async Task<int> DoAsync<T>(IReadOnlyList<T> due, Func<T, Task<bool>> work, ILogger? logger, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var one in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                done += await work(one) ? 1 : 0;
            }
            catch (Exception failure) when (failure is not (StoreUnavailableException or OperationCanceledException))
            {
                if (logger is not null)
                {
                    Log.NotDone(logger, typeof(T).Name, failure.GetType().FullName, failure.StackTrace);
                }
            }
        }

        return done;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "One of what is due ({Kind}) could not be gone on with. {ExceptionType}\n{StackTrace}")]
        public static partial void NotDone(ILogger logger, string kind, string? exceptionType, string? stackTrace);
    }
}
