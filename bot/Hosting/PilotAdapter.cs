using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Telemetry;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// The adapter of the served bot: no turn is done twice, and whoever was waiting when something broke gets a sentence rather than
/// silence. The channel gets 200 then: it would only send the same again. Safe to use from several threads.
/// </summary>
internal sealed partial class PilotAdapter : CloudAdapter
{
    private const string AdaptiveCardAction = "adaptiveCard/action";
    private const string Search = "composeExtension/query";

    private readonly ILogger logger;

    /// <summary>An adapter.</summary>
    /// <param name="authentication">Checks callers and signs what is sent.</param>
    /// <param name="onceOnly">Lets no turn be done twice.</param>
    /// <param name="logger">Where what broke is told.</param>
    public PilotAdapter(BotFrameworkAuthentication authentication, OnceOnlyMiddleware onceOnly, ILogger<PilotAdapter> logger)
        : base(authentication, logger)
    {
        this.logger = logger;
        Use(new TurnTelemetry());
        Use(onceOnly);
        OnTurnError = TellAsync;
    }

    private async Task TellAsync(ITurnContext turnContext, Exception exception)
    {
        // The message of an exception may quote what somebody wrote; its type and place do not.
        LogBroken(turnContext.Activity.Type, exception.GetType().FullName, exception.StackTrace);
        var language = LanguageCodes.FromLocale(turnContext.Activity.Locale) ?? Language.Danish;
        if (Apology(turnContext.Activity, HostingTexts.Catalog.Get(language, "Broken")) is not { } apology)
        {
            return;
        }

        try
        {
            await turnContext.SendActivityAsync(apology, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            LogNotTold(failure.GetType().FullName);
        }
    }

    private static Activity? Apology(Activity activity, string sentence) => activity.Type switch
    {
        ActivityTypes.Message => MessageFactory.Text(sentence),
        ActivityTypes.Invoke => new Activity { Type = ActivityTypesEx.InvokeResponse, Value = Answer(activity, sentence) },
        _ => null,
    };

    private static InvokeResponse Answer(Activity activity, string sentence) => new()
    {
        Status = (int)HttpStatusCode.OK,
        Body = activity.Name switch
        {
            AdaptiveCardAction => new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.OK, Type = "application/vnd.microsoft.activity.message", Value = sentence,
            },
            Search => new MessagingExtensionResponse(new MessagingExtensionResult(type: "message", text: sentence)),
            _ => null,
        },
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of type {ActivityType} broke with {ExceptionType}:\n{StackTrace}")]
    private partial void LogBroken(string activityType, string? exceptionType, string? stackTrace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The person who was waiting could not be told: {ExceptionType}")]
    private partial void LogNotTold(string? exceptionType);
}
