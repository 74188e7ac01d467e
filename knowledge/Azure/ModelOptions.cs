namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>Where a model is, and how the bot signs in there.</summary>
public abstract class ModelOptions
{
    private static readonly string[] AzureHosts = [".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com"];

    /// <summary>
    /// The address of a service that speaks the OpenAI protocol: https, or http on this machine. The address of an Azure OpenAI
    /// resource alone will do; its v1 path is added.
    /// </summary>
    public string? Endpoint { get; set; }

    /// <summary>The model; on Azure OpenAI the name of the deployment.</summary>
    public string? Model { get; set; }

    /// <summary>The key, visible ASCII letters; without one, the bot signs in with its managed identity, whose tokens go over https only.</summary>
    public string? Key { get; set; }

    /// <summary>The client id of a user-assigned managed identity; without one, the system-assigned identity is used.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>Whether somebody has begun to set it up.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Endpoint) || !string.IsNullOrWhiteSpace(Model);

    /// <summary>The setting that cannot be used as it is; null if all can.</summary>
    public string? Wrong
        => Address is null ? nameof(Endpoint)
            : string.IsNullOrWhiteSpace(Model) ? nameof(Model)
            : (string.IsNullOrWhiteSpace(Key) ? Address.Scheme != Uri.UriSchemeHttps : !IsKeySendable) ? nameof(Key)
            : WrongBesides;

    /// <summary>Whether a header of HTTP can carry the key: visible letters of ASCII only (RFC 9110, section 5.5).</summary>
    public bool IsKeySendable => Key is null || Key.All(letter => letter is > ' ' and <= '~');

    /// <summary>Whether the model is to be used, and can be.</summary>
    public bool IsUsable => IsSet && Wrong is null;

    /// <summary>The address that calls go to; null if <see cref="Endpoint"/> cannot be used.</summary>
    public Uri? Address
        => Uri.TryCreate(Endpoint, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
                ? WithVersion(address) : null;

    /// <summary>A setting besides those of this class that cannot be used as it is; null if all can.</summary>
    protected abstract string? WrongBesides { get; }

    private static Uri WithVersion(Uri address)
        => address.AbsolutePath == "/" && AzureHosts.Any(h => address.Host.EndsWith(h, StringComparison.OrdinalIgnoreCase))
            ? new Uri(address, "openai/v1/") : address;
}
