using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Authentication against one cloud. With credentials that have no app id, callers without a token are let in as anonymous: the host
/// decides when that may be.
/// </summary>
internal sealed class CloudBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly CloudEndpoints _endpoints;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly InboundTokens _tokens;

    public CloudBotFrameworkAuthentication(
        CloudEndpoints endpoints,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        _endpoints = endpoints;
        _credentials = credentials;
        _httpClientFactory = httpClientFactory;
        _tokens = new InboundTokens(
            endpoints, credentials, configuration, SharedHttpClient.Instance, TimeProvider.System, logger);
    }

    public override string GetOriginatingAudience() => _endpoints.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var caller = string.IsNullOrWhiteSpace(authHeader)
            ? await AnonymousAsync(cancellationToken).ConfigureAwait(false)
            : await _tokens.ValidateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken)
                .ConfigureAwait(false);

        return new AuthenticateRequestResult
        {
            ClaimsIdentity = caller,
            Audience = CallerClaims.IsBot(caller.Claims) ? CallerClaims.AppId(caller.Claims) : _endpoints.OAuthScope,
            CallerId = await CallerIdAsync(caller, cancellationToken).ConfigureAwait(false),
            ConnectorFactory = CreateConnectorFactory(caller),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
        => new HttpConnectorFactory(CallerClaims.BotAppId(claimsIdentity), _endpoints, _credentials, _httpClientFactory);

    private async Task<ClaimsIdentity> AnonymousAsync(CancellationToken cancellationToken)
        => await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException("There is no Authorization header.");

    private async Task<string> CallerIdAsync(ClaimsIdentity caller, CancellationToken cancellationToken)
    {
        if (await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        return CallerClaims.IsBot(caller.Claims)
            ? $"{CallerIdConstants.BotToBotPrefix}{CallerClaims.AppId(caller.Claims)}"
            : _endpoints.CallerId;
    }
}
