using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.Matching;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>Reads clicks on cards about a person's projects and those they may talk with.</summary>
internal static class MatchClickReader
{
    private const string Prefix = "match";

    /// <summary>Reads a click; null if it is none of these.</summary>
    /// <param name="verb">The verb: "match" and the name of a <see cref="MatchVerb"/>.</param>
    /// <param name="data">The data that the card gave.</param>
    public static MatchCardAction? Read(string verb, JObject? data)
    {
        if (ClickParts.Verb<MatchVerb>(verb, Prefix) is not { } known || ClickParts.Id(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var action = new MatchCardAction(known, nonce) { ProjectId = ClickParts.Id(data, "projectId"), IntroductionId = ClickParts.Id(data, "introductionId") };
        return (known.IsAboutProject() && action.ProjectId is null) || (known.IsAboutIntroduction() && action.IntroductionId is null) ? null : action;
    }
}
