using System.Globalization;
using Microsoft.Azure.Cosmos;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>What the service says in headers.</summary>
internal static class CosmosHeaders
{
    /// <summary>The reason besides the status; 0 if there is none.</summary>
    public static int Substatus(this Headers headers)
        => int.TryParse(headers["x-ms-substatus"], CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>How long to wait before the next call; null if it does not say.</summary>
    public static TimeSpan? RetryAfter(this Headers headers)
        => double.TryParse(headers["x-ms-retry-after-ms"], CultureInfo.InvariantCulture, out var milliseconds) ? TimeSpan.FromMilliseconds(milliseconds)
            : int.TryParse(headers["Retry-After"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : null;
}
