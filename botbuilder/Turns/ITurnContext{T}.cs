using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn whose activity is known to be of a kind.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity of this turn.</summary>
    new T Activity { get; }
}
