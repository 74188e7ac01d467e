using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An Entra tenant.</summary>
public class TenantInfo
{
    /// <summary>Creates an empty tenant.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Creates a tenant from its parts.</summary>
    public TenantInfo(string id = default)
    {
        Id = id;
    }

    /// <summary>Id of the tenant, a GUID.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
