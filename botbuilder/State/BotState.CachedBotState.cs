using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private static readonly JsonSerializerSettings HashSettings = new() { MaxDepth = null };

    /// <summary>The copy of a state that a turn works on.</summary>
    public class CachedBotState
    {
        /// <summary>Takes a state as it was read; an empty one if left out.</summary>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = ComputeHash();
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        /// <summary>Stands for the state as it is in the storage.</summary>
        internal string Hash { get; set; }

        /// <summary>True if the state is another than the one in the storage.</summary>
        internal bool IsChanged(out string hash)
        {
            hash = ComputeHash();
            return hash != Hash;
        }

        private string ComputeHash() => JsonConvert.SerializeObject(State, HashSettings);
    }
}
