using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>Why the bot got no token. What each means and what to do is under SignIn.NAME in CheckTexts.resx.</summary>
internal enum SignInProblem
{
    /// <summary>The secret has expired.</summary>
    SecretExpired,

    /// <summary>The secret is not one of the app's.</summary>
    SecretWrong,

    /// <summary>There is no such tenant.</summary>
    TenantUnknown,

    /// <summary>The app is not in that tenant.</summary>
    AppUnknown,

    /// <summary>The app has been disabled, or a policy keeps it out.</summary>
    AppBlocked,

    /// <summary>The certificate is not one of the app's, or has expired.</summary>
    CertificateUnknown,

    /// <summary>There is no certificate that could be used.</summary>
    NoCertificate,

    /// <summary>The clock of this machine differs too much from Microsoft's.</summary>
    ClockWrong,

    /// <summary>The app does not trust the identity that vouches for it.</summary>
    IdentityNotTrusted,

    /// <summary>This machine has no such managed identity.</summary>
    NoIdentity,

    /// <summary>Nobody answered, or not now.</summary>
    NoAnswer,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Reads why the bot got no token.</summary>
/// <remarks>Codes: "Microsoft Entra authentication and authorization error codes", learn.microsoft.com/entra/identity-platform/reference-error-codes.</remarks>
internal static partial class SignInProblems
{
    /// <summary>The problem, and Entra ID's number for it.</summary>
    /// <param name="failure">What signing in ended with.</param>
    /// <returns>The number is null if Entra ID gave none; the problem is null if it has nothing to do with signing in.</returns>
    public static (SignInProblem? Problem, int? Code) Of(Exception failure) => failure switch
    {
        SignInException known => (known.Problem, null),
        MsalException refused when Code(refused.Message) is { } code => (Of(code), code),
        MsalException { ErrorCode: "managed_identity_request_failed" or "managed_identity_unreachable_network" or "invalid_managed_identity_endpoint" }
            => (SignInProblem.NoIdentity, null),
        MsalServiceException { StatusCode: 429 or >= 500 } or MsalException { ErrorCode: "request_timeout" or "service_not_available" }
            => (SignInProblem.NoAnswer, null),

        // Something stands between, such as a proxy with a page of its own.
        MsalException { ErrorCode: "non_parsable_oauth_error" or "http_status_not_200" or "json_parse_failed" } or JsonException => (SignInProblem.NoAnswer, null),
        MsalException => (SignInProblem.Other, null),
        HttpRequestException or TimeoutException or OperationCanceledException => (SignInProblem.NoAnswer, null),
        _ => (null, null),
    };

    private static SignInProblem Of(int code) => code switch
    {
        7000222 => SignInProblem.SecretExpired,
        7000215 or 7000218 => SignInProblem.SecretWrong,
        90002 or 900023 => SignInProblem.TenantUnknown,
        700016 => SignInProblem.AppUnknown,
        7000112 or 53003 or 530035 => SignInProblem.AppBlocked,
        700027 => SignInProblem.CertificateUnknown,
        700024 => SignInProblem.ClockWrong,
        70021 or 700211 or 700212 or 700213 => SignInProblem.IdentityNotTrusted,
        90033 or 50196 => SignInProblem.NoAnswer,
        _ => SignInProblem.Other,
    };

    private static int? Code(string message)
        => Number().Match(message) is { Success: true } found && int.TryParse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? code
            : null;

    [GeneratedRegex(@"AADSTS(\d{5,8})")]
    private static partial Regex Number();
}

/// <summary>The bot cannot sign in, and need not ask Microsoft to know it.</summary>
/// <param name="problem">Why.</param>
internal sealed class SignInException(SignInProblem problem) : Exception($"The bot cannot sign in: {problem}.")
{
    /// <summary>Why.</summary>
    public SignInProblem Problem => problem;
}
