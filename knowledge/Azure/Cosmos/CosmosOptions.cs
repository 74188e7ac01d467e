namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>The store in Azure Cosmos DB, section "Cosmos". Without an endpoint, the embedded store is used.</summary>
public sealed class CosmosOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Cosmos";

    /// <summary>The address of the account: https, or http on this machine.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The database.</summary>
    public string Database { get; set; } = CosmosLayout.Database;

    /// <summary>
    /// The account's key, Base64: for an emulator, or where there is no identity. With it the store makes database and container where
    /// they are missing. Without it the bot signs in with its managed identity, and whoever sets up the infrastructure makes them.
    /// </summary>
    public string? Key { get; set; }

    /// <summary>The client id of a user-assigned managed identity; without one, the system-assigned identity is used.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>How long one call to the store may take with all its retries: less than Teams waits for an answer.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Whether the store in Azure is asked for.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Endpoint);

    /// <summary>The setting that cannot be used as it is; null if all can.</summary>
    public string? Wrong
        => Address is null ? nameof(Endpoint)
            : string.IsNullOrWhiteSpace(Database) || Database.AsSpan().IndexOfAny("/\\?#") >= 0 ? nameof(Database)
            : HasKey ? (Convert.TryFromBase64String(Key!, new byte[Key!.Length], out _) ? PatienceWrong : nameof(Key))
            : Address.Scheme != Uri.UriSchemeHttps ? nameof(Key)
            : PatienceWrong;

    /// <summary>Whether a key is given.</summary>
    public bool HasKey => !string.IsNullOrWhiteSpace(Key);

    /// <summary>The address of the account; null if <see cref="Endpoint"/> cannot be used.</summary>
    public Uri? Address
        => Uri.TryCreate(Endpoint, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) ? address : null;

    /// <summary>The store, as an administrator knows it.</summary>
    internal string Place => $"{Database} ({Address?.Host ?? Endpoint})";

    private string? PatienceWrong => Patience > TimeSpan.Zero && Patience <= TimeSpan.FromMinutes(5) ? null : nameof(Patience);
}
