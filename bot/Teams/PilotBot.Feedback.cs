using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Bot.Teams;

// What people say, with Teams' own buttons, of a message that a language model wrote a part of.
public sealed partial class PilotBot
{
    private const string Submitted = "message/submitAction";

    private static bool IsFeedback(IInvokeActivity invoke)
        => invoke.Name == Submitted && invoke.Value is JObject value && value["actionName"] is JValue { Value: "feedback" };

    /// <summary>Teams takes an empty answer only.</summary>
    private async Task<InvokeResponse> HearFeedbackAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var reaction = ((JObject)turnContext.Activity.Value)["actionValue"] is JObject said && said["reaction"] is JValue { Value: string word } ? word : null;
        if (reaction is "like" or "dislike")
        {
            var person = await introductions.RecognizeAsync(turnContext, cancellationToken);
            var standing = await standings.GetAsync(turnContext, () => new Standing(), cancellationToken);
            await leadFeedback.RecordAsync(standing, turnContext.Activity.ReplyToId, reaction == "like", person, cancellationToken);
        }

        return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new JObject() };
    }
}
