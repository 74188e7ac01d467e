using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.SigningIn;

namespace TeamsPilotBot.Bot.Health.Reviews;

/// <summary>
/// Signs in with the secret by the client credentials flow of OAuth 2.0, as the Connector demands of bots
/// (learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication). Neither secret nor token is kept or logged.
/// </summary>
/// <param name="calls">Calls services.</param>
/// <param name="login">Where one signs in, without the tenant.</param>
/// <param name="credentials">How the bot is registered.</param>
/// <param name="time">The clock that is compared.</param>
internal sealed class SecretSignIn(OnlineCalls calls, Uri login, IOptions<CredentialOptions> credentials, TimeProvider time) : ISignInProbe
{
    private const string AnyTenant = "botframework.com";
    private const string Scope = "https://api.botframework.com/.default";

    public async Task<SignInTry?> TryAsync(CancellationToken cancellationToken)
    {
        var registration = credentials.Value;
        if (!registration.IsComplete || registration.Kinds is not [CredentialKind.Secret])
        {
            return null;
        }

        var tenant = AppTypes.NeedsTenant(registration.MicrosoftAppType) ? registration.MicrosoftAppTenantId!.Trim() : AnyTenant;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(login, $"{Uri.EscapeDataString(tenant)}/oauth2/v2.0/token"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = registration.MicrosoftAppId!.Trim(),
                ["client_secret"] = registration.MicrosoftAppPassword!,
                ["scope"] = Scope,
            }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var before = time.GetUtcNow();
        return await calls.SendAsync(request, cancellationToken) is { } answer
            ? Of(answer) with { ClockAhead = Ahead(answer.Date, before, time.GetUtcNow()) }
            : new SignInTry(SignInOutcome.Unreachable);
    }

    private static SignInTry Of(OnlineAnswer answer)
        => answer.Status is >= 200 and < 300 ? new SignInTry(SignInOutcome.Done)
            : answer.Status is 400 or 401 && CodeIn(answer.Body) is { } code ? new SignInTry(SignInOutcome.Refused, code)
            : new SignInTry(SignInOutcome.Unreachable);

    private static int? CodeIn(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("error_codes", out var codes)
                && codes.ValueKind == JsonValueKind.Array && codes.GetArrayLength() > 0 && codes[0].TryGetInt32(out var code) ? code : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>How far we are ahead; nothing if the service's moment lies between the beginning and the end of the call.</summary>
    private static TimeSpan? Ahead(DateTimeOffset? theirs, DateTimeOffset before, DateTimeOffset after)
        => theirs is not { } moment ? null
            : moment < before ? before - moment
            : moment > after ? after - moment
            : TimeSpan.Zero;
}
