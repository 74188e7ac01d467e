using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Completes the buttons of a card: what every one of them carries, and what a client does that knows no Action.Execute.</summary>
internal static class ActionStamp
{
    /// <summary>The name under which the verb is found in the data of an Action.Submit, which has none of its own.</summary>
    public const string Verb = "verb";

    /// <summary>Puts the question and the nonce into each Action.Execute, and an Action.Submit with the same data beside it.</summary>
    /// <param name="card">The card; it is changed.</param>
    /// <param name="question">The question that the card belongs to; null if it belongs to none.</param>
    public static void Apply(JObject card, QuestionReply? question)
    {
        foreach (var action in card.Descendants().OfType<JObject>().Where(item => (string?)item["type"] == "Action.Execute").ToList())
        {
            var data = (JObject)(action["data"] ??= new JObject());
            if (question is not null)
            {
                data["questionId"] = question.QuestionId;
                data["nonce"] = question.Nonce;
            }

            action["fallback"] ??= new JObject
            {
                ["type"] = "Action.Submit",
                ["title"] = action["title"],
                ["data"] = new JObject(data) { [Verb] = action["verb"] },
            };
        }
    }
}
