using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The adapter of a bot that stands behind ASP.NET Core. One for the whole process; safe for use by many requests at once once it is
/// set up.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter without an app id, for the emulator: callers need no token.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>An adapter with an authentication.</summary>
    /// <exception cref="ArgumentNullException">There is no authentication.</exception>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>An adapter with the authentication that the settings ask for.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(
            new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger),
            logger)
    {
    }

    /// <summary>
    /// Takes an activity. The status is 405 if the request is no POST, 400 if it holds no activity with a type and a service address,
    /// 401 if the caller is not let in, otherwise that of the answer to an invoke, or 200. What the bot throws goes to
    /// <see cref="BotAdapter.OnTurnError"/>, and to the caller of this method if there is none.
    /// </summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (httpRequest.Method != HttpMethods.Post)
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type) || !IsServiceUrl(activity.ServiceUrl))
        {
            LogBadRequest(Logger);
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            var authHeader = httpRequest.Headers.Authorization;
            var invokeResponse = await ProcessActivityAsync(authHeader, activity, bot.OnTurnAsync, cancellationToken)
                .ConfigureAwait(false);
            await HttpHelper.WriteResponseAsync(httpResponse, invokeResponse).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            LogUnauthorized(Logger, (e.InnerException ?? e).GetType().FullName);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    private static bool IsServiceUrl(string serviceUrl)
        => Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    [LoggerMessage(1, LogLevel.Warning, "The request holds no activity with a type and a service address.")]
    private static partial void LogBadRequest(ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "The caller was not let in: {ExceptionType}")]
    private static partial void LogUnauthorized(ILogger logger, string exceptionType);
}
