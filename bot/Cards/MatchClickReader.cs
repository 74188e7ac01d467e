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
        if (!verb.StartsWith(Prefix, StringComparison.Ordinal) || !char.IsAsciiLetterUpper(verb.ElementAtOrDefault(Prefix.Length))
            || !Enum.TryParse<MatchVerb>(verb.AsSpan(Prefix.Length), out var known) || Text(data, "nonce") is not { } nonce)
        {
            return null;
        }

        var action = new MatchCardAction(known, nonce) { ProjectId = Text(data, "projectId"), IntroductionId = Text(data, "introductionId") };
        return (known.IsAboutProject() && action.ProjectId is null) || (known.IsAboutIntroduction() && action.IntroductionId is null) ? null : action;
    }

    private static string? Text(JObject? data, string name) => CardClickReader.Text(data, name, CardClickReader.LongestId);
}
