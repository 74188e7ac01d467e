using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Health.Observations;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// Stands before the bot for one turn that came over HTTP, once the token has been checked: people of tenants that are not
/// allowed get a sentence, and nothing else of theirs is looked at. Messages that the bot starts itself do not pass here; what is sent to people asks the gate too.
/// </summary>
/// <param name="bot">The bot.</param>
/// <param name="gate">Knows the allowed tenants.</param>
/// <param name="observations">Remembers that Teams has called; null to remember nothing, as of calls without a token.</param>
internal sealed class TenantBot(IBot bot, TenantGate gate, ObservationBook? observations) : IBot
{
    /// <summary>Whether the caller was let in and the turn was begun.</summary>
    public bool Began { get; private set; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Began = true;
        var tenants = TenantsOf(turnContext.Activity);
        var isAdmitted = gate.Admits(tenants);
        if (observations is not null && turnContext.Activity.ChannelId == Channels.Msteams)
        {
            await observations.CalledAsync(isAdmitted ? null : tenants.FirstOrDefault(), cancellationToken);
        }

        await (isAdmitted ? bot.OnTurnAsync(turnContext, cancellationToken) : DeclineAsync(turnContext, cancellationToken));
    }

    private static List<string> TenantsOf(Activity activity)
    {
        var data = activity.ChannelData as JObject;
        var tenant = (data?["tenant"] as JObject)?["id"] is JValue { Value: string id } ? id : null;
        return [.. new[] { activity.Conversation?.TenantId, tenant }.OfType<string>()];
    }

    private static async Task DeclineAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message)
        {
            var language = LanguageCodes.FromLocale(activity.Locale) ?? Language.Danish;
            await turnContext.SendActivityAsync(
                MessageFactory.Text(HostingTexts.Catalog.Get(language, "OtherTenant")), cancellationToken);
        }
        else if (activity.Type == ActivityTypes.Invoke)
        {
            var response = new InvokeResponse { Status = (int)HttpStatusCode.Forbidden };
            await turnContext.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);
        }
    }
}
