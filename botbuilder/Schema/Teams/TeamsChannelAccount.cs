using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person in Teams.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Creates an empty account.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Creates an account from its parts.</summary>
    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default,
        string tenantId = default,
        string userRole = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>Creates an account from its parts, with empty tenant and role.</summary>
    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default)
        : this(id, name, givenName, surname, email, userPrincipalName, string.Empty, string.Empty)
    {
    }

    /// <summary>First name.</summary>
    [JsonProperty("givenName")]
    public string GivenName { get; set; }

    /// <summary>Last name.</summary>
    [JsonProperty("surname")]
    public string Surname { get; set; }

    /// <summary>E-mail address.</summary>
    [JsonProperty("email")]
    public string Email { get; set; }

    /// <summary>User principal name in Microsoft Entra ID.</summary>
    [JsonProperty("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>user, guest or anonymous.</summary>
    [JsonProperty("userRole")]
    public string UserRole { get; set; }

    /// <summary>The person's Entra tenant.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>Another name on the wire for <see cref="ChannelAccount.AadObjectId"/>.</summary>
    [JsonProperty("objectId")]
    internal string ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }
}
