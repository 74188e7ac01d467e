using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Identity;
using OpenAI;

namespace TeamsPilotBot.Knowledge.Azure;

/// <summary>How the library reaches a service and signs in.</summary>
internal static class ModelAccess
{
    private const string Scope = "https://cognitiveservices.azure.com/.default";
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(30);

    /// <summary>The service. Who calls decides whether to try again: a question has no time for it.</summary>
    /// <param name="options">Usable settings.</param>
    public static OpenAIClientOptions Service(ModelOptions options)
        => new() { Endpoint = options.Address, NetworkTimeout = LongestCall, RetryPolicy = new ClientRetryPolicy(maxRetries: 0) };

    /// <summary>The key of the settings, or else tokens of the managed identity.</summary>
    /// <param name="options">Usable settings.</param>
    public static AuthenticationPolicy SignIn(ModelOptions options)
        => string.IsNullOrWhiteSpace(options.Key)
            ? new BearerTokenPolicy(new ManagedIdentityCredential(Identity(options)), Scope)
            : ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(options.Key));

    private static ManagedIdentityId Identity(ModelOptions options)
        => string.IsNullOrWhiteSpace(options.ManagedIdentityClientId)
            ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId);
}
