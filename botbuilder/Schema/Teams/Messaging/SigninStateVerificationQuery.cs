using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The code of a sign-in that has ended.</summary>
public class SigninStateVerificationQuery
{
    /// <summary>Creates an empty query.</summary>
    public SigninStateVerificationQuery()
    {
    }

    /// <summary>Creates a query from its parts.</summary>
    public SigninStateVerificationQuery(string state = default)
    {
        State = state;
    }

    /// <summary>The code.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
